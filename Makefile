# Every target does its own set-up, says what it does, and is quick when nothing has changed.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

TARGET := $(abspath $(or $(CARGO_TARGET_DIR),target))
export STODVALET_CACHE ?= $(HOME)/.cache/stodvalet
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD := 1

# The tool must be of exactly the library's version.
WASM_BINDGEN_VERSION := $(shell sed -n 's/^wasm-bindgen = "=\(.*\)"/\1/p' Cargo.toml)
TOOLS := $(STODVALET_CACHE)/tools
WASM_BINDGEN := $(TOOLS)/.wasm-bindgen-$(WASM_BINDGEN_VERSION)
NPM := end2end/node_modules/.package-lock.json

APP_WASM := $(TARGET)/wasm32-unknown-unknown/wasm-release/app.wasm
SITE_WASM := $(TARGET)/site/pkg/stodvalet_bg.wasm
BINARY := $(TARGET)/release/stodvalet
# What rustc lets the WebAssembly use; wasm-opt must be told.
WASM_FEATURES := --enable-bulk-memory --enable-bulk-memory-opt --enable-call-indirect-overlong \
  --enable-multivalue --enable-mutable-globals --enable-nontrapping-float-to-int \
  --enable-reference-types --enable-sign-ext

say = @printf '\n» %s\n' $(1)

.PHONY: help run build site check test watch bench clean setup setup-rust setup-build setup-test FORCE

help: ## show this list
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/make \1\t\2/p' Makefile | expand -t 16

run: build ## build if needed, then serve the sample on http://127.0.0.1:3000
	$(call say,"Serving the sample on http://127.0.0.1:3000 (data in data/; stop with Ctrl-C)")
	@exec target/release/stodvalet serve --demo --data data

build: site ## the release binary target/release/stodvalet, with the site inside
	$(call say,"Building the server (release)")
	@cargo build --release -p server --bin stodvalet
	@mkdir -p target/release
	@[ "$(BINARY)" -ef target/release/stodvalet ] || ln -sfn "$(BINARY)" target/release/stodvalet

site: setup-build $(SITE_WASM) ## the islands' WebAssembly and its glue

check: setup-rust ## formatting, lints and unit tests
	@scripts/test.sh check

test: setup-test ## everything: check, databases, browser
	@scripts/test.sh all

watch: site ## serve, and rebuild when a file changes
	@scripts/watch.sh

bench: build ## measure speed, start and memory
	@scripts/setup-apt.sh curl wrk postgresql
	$(call say,"Measuring the parts")
	@DURABLE=on scripts/with-postgres.sh cargo bench -p server
	@scripts/bench-http.sh

clean: ## remove everything built (data/ and the tool cache stay)
	@cargo clean
	@rm -rf target end2end/node_modules end2end/test-results end2end/playwright-report end2end/screenshots

setup: setup-test ## install all that the targets need

setup-rust:
	@scripts/setup-rust.sh

setup-build: setup-rust
	@scripts/setup-apt.sh cc=build-essential

setup-test: setup-build $(NPM)
	@scripts/setup-apt.sh chromium postgresql hunspell hunspell-sv python3-libvoikko python3-aiosmtpd python3-venv voikko-fi brotli pdfsig=poppler-utils qpdf
	@scripts/setup-calendar.sh

$(NPM): end2end/package.json end2end/package-lock.json
	$(call say,"Installing the npm packages of end2end/package-lock.json")
	@scripts/setup-node.sh

$(WASM_BINDGEN): | setup-build
	$(call say,"Installing wasm-bindgen $(WASM_BINDGEN_VERSION) in $(TOOLS)")
	@mkdir -p $(TOOLS)
	@cargo install wasm-bindgen-cli --version $(WASM_BINDGEN_VERSION) --locked --root $(TOOLS) \
	  || cargo install wasm-bindgen-cli --version $(WASM_BINDGEN_VERSION) --root $(TOOLS)
	@touch $@

# Cargo knows best whether this is stale; it leaves the time stamp when it is not.
$(APP_WASM): FORCE | setup-build
	$(call say,"Building the islands (WebAssembly)")
	@cargo build -p app --lib --target wasm32-unknown-unknown --features hydrate --profile wasm-release

$(SITE_WASM): $(APP_WASM) $(WASM_BINDGEN) $(NPM)
	$(call say,"Making the WebAssembly small")
	@mkdir -p $(TARGET)/bindgen $(@D)
	@$(TOOLS)/bin/wasm-bindgen --target web --no-typescript --out-name stodvalet --out-dir $(TARGET)/bindgen $(APP_WASM)
	@end2end/node_modules/.bin/wasm-opt -Oz $(WASM_FEATURES) $(TARGET)/bindgen/stodvalet_bg.wasm -o $(TARGET)/bindgen/small.wasm
	@cp $(TARGET)/bindgen/stodvalet.js $(@D)/stodvalet.js
	@mv $(TARGET)/bindgen/small.wasm $@
