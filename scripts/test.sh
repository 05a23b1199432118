#!/usr/bin/env bash
# test.sh check|all: runs the parts one after the other, keeps going when one fails, and ends with a
# line "N passed, N failed". Each test counts as one, and so does each check that has no tests.
set -uo pipefail
cd "$(dirname "$0")/.."

passed=0
failed=0
log=$(mktemp -t stodvalet-test.XXXXXX)
trap 'rm -f "$log" "$log.json"' EXIT

# run NAME COMMAND…: says the name, shows and keeps the output; gives the command's exit code.
run() {
  printf '\n» %s\n' "$1"
  "${@:2}" 2>&1 | tee "$log"
}

# count PASSED FAILED EXIT_CODE: a command that broke without a failed test counts as one failure.
count() {
  local bad=$2
  [ "$3" = 0 ] || [ "$bad" -gt 0 ] || bad=1
  passed=$((passed + $1))
  failed=$((failed + bad))
  printf '%s: %s passed, %s failed\n' "$part" "$1" "$bad"
}

check() {
  part=$1
  if run "$@"; then count 1 0 0; else count 0 1 1; return 1; fi
}

cargo_tests() {
  part=$1
  local code=0 ok bad
  run "$@" || code=$?
  ok=$(sed -n 's/^test result: .* \([0-9]*\) passed; .*/\1/p' "$log" | awk '{ n += $1 } END { print n + 0 }')
  bad=$(sed -n 's/^test result: .* \([0-9]*\) failed; .*/\1/p' "$log" | awk '{ n += $1 } END { print n + 0 }')
  count "$ok" "$bad" "$code"
}

browser_tests() {
  part=$1
  local code=0 ok=0 bad=0
  rm -f "$log.json"
  PLAYWRIGHT_JSON_OUTPUT_FILE="$log.json" run "$@" || code=$?
  if [ -s "$log.json" ]; then
    read -r ok bad < <(node -p 'const s = JSON.parse(fs.readFileSync(process.argv[1])).stats; `${s.expected + s.flaky} ${s.unexpected}`' "$log.json")
  fi
  count "$ok" "$bad" "$code"
}

playwright() { (cd end2end && npx --no-install playwright test --reporter=line,json); }

check "Formatting" cargo fmt --all --check
check "Lints of app on the server" cargo clippy -q -p app --features ssr --all-targets -- -D warnings
check "Lints of app in the browser" cargo clippy -q -p app --lib --target wasm32-unknown-unknown --features hydrate -- -D warnings
check "Lints of server" cargo clippy -q -p server --all-targets -- -D warnings
if [ "$1" = check ]; then
  cargo_tests "Unit tests" cargo test --no-fail-fast -p app -p server --features app/ssr --lib
else
  cargo_tests "Unit, property and integration tests (SQLite and PostgreSQL)" \
    scripts/with-postgres.sh cargo test --no-fail-fast -p app -p server --features app/ssr
  check "Spelling in four languages" /usr/bin/python3 scripts/spelling.py
  check "Building the site and the server" make --no-print-directory build &&
    browser_tests "End-to-end tests, accessibility and byte budgets" playwright
fi

printf '\n%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
