#!/usr/bin/env bash
# Installs the locked npm packages; no browser is downloaded, Debian's Chromium is used.
set -euo pipefail
cd "$(dirname "$0")/../end2end"

version=$(node --version 2>/dev/null || echo v0)
major=${version#v}
if [ "${major%%.*}" -lt 20 ]; then
  echo "Node 20 or later is needed, this is ${version}: see https://nodejs.org" >&2
  exit 1
fi
npm ci --no-audit --no-fund --loglevel=error
touch node_modules/.package-lock.json
