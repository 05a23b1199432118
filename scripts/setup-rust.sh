#!/usr/bin/env bash
# Checks that Rust is here and adds the parts of it that we use.
set -euo pipefail

if ! command -v cargo >/dev/null; then
  echo "Rust is missing: install it from https://rustup.rs" >&2
  exit 1
fi
if [ ! -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]; then
  printf '\n» Adding the Rust target wasm32-unknown-unknown\n'
  rustup target add wasm32-unknown-unknown
fi
if ! cargo fmt --version >/dev/null 2>&1 || ! cargo clippy --version >/dev/null 2>&1; then
  printf '\n» Adding rustfmt and clippy\n'
  rustup component add rustfmt clippy
fi
