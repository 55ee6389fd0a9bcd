# Every target sets up what it needs; Python 3.11 or newer and make are all that is assumed.

PYTHON ?= python3
BIN := .venv/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := test
.PHONY: mutants serve build test lint drawing exit translations review bench lighthouse screenshots pyodide library clean

serve: .venv/.site  ## the site at http://127.0.0.1:8000/
	$(BIN)/mkdocs serve

build: .venv/.site  ## all languages into site/
	$(BIN)/mkdocs build --strict

.PHONY: offline test-browsers
offline: .venv/.site node_modules/.ready  ## one archive for a network of its own: dist/writeback-checkup.zip
	SELF_HOSTED=1 $(BIN)/mkdocs build --strict --quiet --site-dir .cache/offline
	$(BIN)/python -m macros.zip_site .cache/offline dist/writeback-checkup.zip

test: lint .venv/.browser node_modules/.ready  ## everything, a real browser included; what CI runs
	$(BIN)/pytest -n auto

test-browsers: .venv/.test node_modules/.ready  ## every example in Chromium, Firefox and WebKit, against CPython
	$(BIN)/python -m tests.engines

lint: .venv/.test node_modules/.ready  ## code style, types, workflows
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	mkdir -p .cache && $(BIN)/python -m macros.site_data > .cache/site.json
	node_modules/.bin/tsc -p docs/theme/page/jsconfig.json
	node_modules/.bin/tsc -p docs/theme/box/jsconfig.json
	node_modules/.bin/tsc -p docs/theme/search/jsconfig.json
	node_modules/.bin/tsc -p docs/theme/offline/jsconfig.json
	$(BIN)/zizmor --offline --quiet .github
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.dependabot .github/dependabot.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.github-issue-config .github/ISSUE_TEMPLATE/config.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.github-issue-forms .github/ISSUE_TEMPLATE/[!c]*.yml
	$(BIN)/python -m tests.lint_yaml
	$(BIN)/node tests/lint_workflows.mjs .github/workflows/*.yml

translations: .venv/.site  ## which texts are in step with their English source
	$(BIN)/python -m checks.translations

drawing: .venv/.test  ## draw the architecture from the imports anew
	$(BIN)/python -m tests.architecture

exit: .venv/.browser .venv-exit/.ready node_modules/.ready  ## build in the theme's successor and press a check there
	.venv-exit/bin/python -m tests.exit.build
	$(BIN)/python -m tests.exit.press

review: .venv/.site  ## ask whether outside addresses still answer, and which facts are old
	$(BIN)/python -m upkeep

mutants: .venv/.mutants  ## change the rules one at a time, and tell what no example notices; takes a few minutes
	$(BIN)/python -m tests.mutants

bench: .venv/.browser .venv/.peers node_modules/.ready tests/bench/peers/node_modules/.ready  ## how fast, beside a bare page and peers
	$(BIN)/mkdocs build --strict --quiet
	$(BIN)/python -m tests.bench.search_index site
	$(BIN)/python -m tests.bench.build_time
	$(BIN)/python -m tests.bench.diagnose
	$(BIN)/python -m tests.bench.diagnose_page site
	$(BIN)/python -m tests.bench site

lighthouse: .venv/.browser tests/lighthouse/node_modules/.ready  ## what Lighthouse says of six pages on a phone, three times each
	$(BIN)/mkdocs build --strict --quiet
	$(BIN)/python -m tests.lighthouse site

screenshots: .venv/.browser node_modules/.ready  ## take the README's pictures anew
	$(BIN)/mkdocs build --strict --quiet
	$(BIN)/python -m tests.screenshots site

pyodide: .venv/.test  ## pin another Pyodide: make pyodide VERSION=x.y.z
	$(BIN)/npm install --ignore-scripts --no-audit --no-fund --save-exact --save-dev pyodide@$(VERSION)
	$(BIN)/python -m macros.pin_pyodide node_modules/pyodide
	$(MAKE) library

library: .venv/.test node_modules/.ready  ## compile Python's library, the engine and the rules for the page
	$(BIN)/mkdocs build --strict --quiet
	$(BIN)/node macros/make_library.mjs site/runtime

clean:  ## remove what the targets made
	rm -rf .venv .venv-exit node_modules tests/bench/peers/node_modules tests/lighthouse/node_modules
	rm -rf site dist exit-site .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/.site: requirements/site.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

.venv/.test: requirements/test.txt .venv/.site
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

.venv/.mutants: requirements/mutants.txt .venv/.test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

.venv/.browser: .venv/.test tests/browser/chrome.py
	$(BIN)/python -m tests.browser.chrome
	@touch $@

node_modules/.ready: package-lock.json .venv/.test
	$(BIN)/npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

tests/lighthouse/node_modules/.ready: tests/lighthouse/package-lock.json .venv/.test
	$(BIN)/npm ci --prefix tests/lighthouse --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

.venv/.peers: requirements/bench.txt tests/bench/peers/wheels.txt .venv/.test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	$(BIN)/python -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
		--python-version 3.14 --require-hashes -r tests/bench/peers/wheels.txt -d .venv/peers
	@touch $@

tests/bench/peers/node_modules/.ready: tests/bench/peers/package-lock.json .venv/.test
	$(BIN)/npm ci --prefix tests/bench/peers --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

.venv-exit/.ready: requirements/exit.txt
	$(PYTHON) -m venv .venv-exit
	.venv-exit/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@
