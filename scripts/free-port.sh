#!/usr/bin/env bash
# Prints a loopback port that is free now.
exec node -e 'net.createServer().listen(0, "127.0.0.1", function () { console.log(this.address().port); this.close(); })'
