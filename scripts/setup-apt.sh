#!/usr/bin/env bash
# Installs those of the given Debian packages that are missing. An argument is a package, or
# command=package when any provider of the command will do.
set -euo pipefail

installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

missing=()
for wanted in "$@"; do
  case $wanted in
    *=*) command -v "${wanted%%=*}" >/dev/null || missing+=("${wanted#*=}") ;;
    *) installed "$wanted" || missing+=("$wanted") ;;
  esac
done
[ ${#missing[@]} -gt 0 ] || exit 0

if ! command -v apt-get >/dev/null; then
  echo "Please install: ${missing[*]} (this script only knows apt)" >&2
  exit 1
fi
as_root=()
[ "$(id -u)" = 0 ] || as_root=(sudo)
printf '\n» Installing with apt: %s\n' "${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
