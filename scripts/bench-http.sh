#!/usr/bin/env bash
# Measures the release binary with the sample: time from start to ready, memory at rest, and
# requests per second on the pages that carry most visits.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${BENCH_SECONDS:-10}
paths=(/sv /sv/utforare /sv/utforare/sympati "/sv/jamfor?u=sympati&u=boendestodet-i-bromma")

data=$(mktemp -d -t stodvalet-bench.XXXXXX)
server=
stop() { [ -z "$server" ] || { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; server=; }; }
trap 'stop; rm -rf "$data"' EXIT

port=$(scripts/free-port.sh)
base="http://127.0.0.1:$port"

# start: sets `server`, waits until it is ready, and prints how long that took.
start() {
  local from
  from=$(date +%s%N)
  target/release/stodvalet serve --demo --data "$data" --addr "127.0.0.1:$port" >"$data/log" 2>&1 &
  server=$!
  until curl -sf -o /dev/null "$base/halsa/redo"; do
    kill -0 "$server" 2>/dev/null || { cat "$data/log" >&2; exit 1; }
    sleep 0.005
  done
  printf '%s: %s ms\n' "$1" $((($(date +%s%N) - from) / 1000000))
}

printf '\n» Start and memory\n'
start "Start with an empty data folder, sample loaded"
stop
start "Start with the data in place"
sleep 2
awk '/^VmRSS/ { printf "Memory at rest: %.1f MB\n", $2 / 1024 }' "/proc/$server/status"

printf '\n» Requests per second (wrk, 2 threads, 32 connections, %s s each)\n' "$seconds"
for path in "${paths[@]}"; do
  result=$(wrk -t2 -c32 -d"${seconds}s" --latency -H 'Accept-Encoding: br' "$base$path")
  rate=$(awk '/^Requests\/sec/ { print $2 }' <<<"$result")
  p99=$(awk '$1 == "99%" { print $2 }' <<<"$result")
  bad=$(awk '/Non-2xx/ { print ", " $NF " not 2xx" }' <<<"$result")
  printf '%-60s %10s per s, 99%% within %s%s\n' "$path" "$rate" "$p99" "$bad"
done
awk '/^VmRSS/ { printf "Memory after load: %.1f MB\n", $2 / 1024 }' "/proc/$server/status"
