#!/usr/bin/env bash
# Makes a virtual environment with the Python package icalendar, which reads our calendars in the tests.
set -euo pipefail
cd "$(dirname "$0")"

folder=${STODVALET_CACHE:-$HOME/.cache/stodvalet}/tools/calendar
wanted=$(sha256sum calendar-requirements.txt)
[ "$(cat "$folder/.wanted" 2>/dev/null)" != "$wanted" ] || exit 0

printf '\n» Installing the Python packages of scripts/calendar-requirements.txt in %s\n' "$folder"
rm -rf "$folder"
/usr/bin/python3 -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: --require-hashes -r calendar-requirements.txt
echo "$wanted" >"$folder/.wanted"
