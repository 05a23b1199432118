#!/usr/bin/env bash
# with-postgres.sh COMMAND…: runs the command with a PostgreSQL cluster of its own, whose address is
# in STODVALET_TEST_POSTGRES_URL, and throws the cluster away afterwards. With DURABLE=on it keeps
# what it confirms as a real one does, which measuring needs.
set -euo pipefail

bin=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || { echo "PostgreSQL is missing: run make setup" >&2; exit 1; }

folder=$(mktemp -d -t stodvalet-postgres.XXXXXX)
# PostgreSQL refuses to run as root.
as_owner=()
if [ "$(id -u)" = 0 ]; then
  as_owner=(runuser -u postgres --)
  chown postgres "$folder"
fi
stop() {
  if [ -f "$folder/data/postmaster.pid" ]; then
    "${as_owner[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null || true
  fi
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

port=$("$(dirname "$0")/free-port.sh")
cd "$folder"
"${as_owner[@]}" "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$folder/log"
# Durability is worth nothing to tests; isolation is as always.
"${as_owner[@]}" "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/server.log" -o "-h 127.0.0.1 -p $port -k $folder -c fsync=${DURABLE:-off} -c full_page_writes=${DURABLE:-off} -c max_connections=200" start >/dev/null \
  || { cat "$folder/server.log" >&2; exit 1; }
cd "$OLDPWD"

export STODVALET_TEST_POSTGRES_URL="postgres://postgres@127.0.0.1:$port/postgres"
"$@"
