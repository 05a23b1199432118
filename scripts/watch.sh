#!/usr/bin/env bash
# Serves the sample from a debug build, and rebuilds and restarts when a source file changes.
set -euo pipefail
cd "$(dirname "$0")/.."

target=${CARGO_TARGET_DIR:-target}
stamp=$(mktemp -t stodvalet-watch.XXXXXX)
server=
stop() { [ -z "$server" ] || { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; server=; }; }
trap 'stop; rm -f "$stamp"' EXIT
trap 'exit 0' INT TERM

while true; do
  touch "$stamp"
  if make --no-print-directory site && cargo build -p server --bin stodvalet; then
    stop
    "$target/debug/stodvalet" serve --demo --data data &
    server=$!
  fi
  until [ -n "$(find app server locales style public Cargo.toml -newer "$stamp" -type f -print -quit 2>/dev/null)" ]; do
    sleep 1
  done
  printf '\n» Something changed: building again\n'
done
