# Two commands do everything on a fresh machine: `make demo` and `make test`.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
SAMPLE := sample_exports/strong/Complete_LinkedInDataExport_06-15-2026

.DEFAULT_GOAL := help
.PHONY: help demo test faults mutants kills pictures judge judge-long hostile fuzz lint types layers docs spelling golden accessibility bench check clean

help:  ## Say what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; this is %d.%d. Try: make PYTHON=python3.11 ..." % sys.version_info[:2] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.program: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.tools: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(VENV)/.program

.PHONY: libraries
libraries: | $(VENV)/bin/python
	@sh .ci/libraries $(BIN)/python

demo: $(VENV)/.program libraries  ## Audit a sample person and leave the report in demo/
	@mkdir -p demo
	@rm -f demo/readiness.pdf
	@$(BIN)/auditor run $(SAMPLE) -o demo/readiness.html -o demo/readiness.pdf || [ $$? -eq 4 ]
	@echo "Open demo/readiness.html in a browser."
	@[ ! -f demo/readiness.pdf ] || echo "The same report to print is demo/readiness.pdf."

test: $(VENV)/.tools libraries  ## Run every test
	$(BIN)/python -m pytest -q -n auto --dist worksteal

judge: $(VENV)/.tools  ## Count how often the detectors are right on labelled texts
	$(BIN)/python -m tests.judge

judge-long: $(VENV)/.tools  ## Ask every property of 2,000 invented people (SEED=7: of others): takes long
	PROPERTIES=$(if $(SEED),others,long) $(BIN)/python -m pytest -q -n auto --dist worksteal \
	$(if $(SEED),--hypothesis-seed $(SEED)) tests/test_invariants.py tests/test_office_rubrics.py

faults: $(VENV)/.tools libraries  ## Take the network, disk, streams and signals away from every command
	$(BIN)/python -m pytest -q -n auto --dist worksteal tests/faults tests/reports/test_typesetting.py

mutants: $(VENV)/.tools  ## Change the judgement in one place at a time and count how often a test fails: takes long
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[mutants]'
	$(BIN)/python -m tests.mutants

.PHONY: oldest
oldest: libraries  ## Run every test with the oldest libraries that are allowed, and tell which lines ran
	@PYTHON=$(PYTHON) sh .ci/oldest --cov --cov-report=term:skip-covered

kills: $(VENV)/.tools  ## Kill a cohort run twenty times at random and go on: nothing may differ
	$(BIN)/python -m pytest -q -n 0 tests/cohort/test_kills.py --kills 20

hostile: $(VENV)/.tools  ## Hand in archives, tables and texts that were made to harm
	$(BIN)/python -m pytest -q -n auto --dist worksteal tests/hostile

fuzz: $(VENV)/.tools  ## Feed every reader with strangers' bytes, FUZZ=20 seconds each; what fails is kept
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[fuzz]'
	$(BIN)/python -m tests.fuzz --seconds $(or $(FUZZ),20)

lint: $(VENV)/.tools  ## Format and lint
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/.tools  ## mypy, strict
	$(BIN)/mypy

layers: $(VENV)/.tools  ## The directions between the rooms
	$(BIN)/lint-imports --no-cache

docs: $(VENV)/.tools  ## Write the README's generated parts anew
	$(BIN)/cog -r README.md

spelling: $(VENV)/.tools  ## Spelling of code and docs
	$(BIN)/codespell

golden: $(VENV)/.tools  ## Write the JSON schema and the expected reports of the sample people anew
	$(BIN)/python -m pytest -q tests -k "golden or schema" --regenerate

accessibility: $(VENV)/.tools libraries  ## Ask axe and a browser about the HTML reports
	@sh .ci/browser
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[browser]'
	$(BIN)/python -m pytest -q tests/browser

bench: $(VENV)/.tools libraries  ## Measure how fast it is, beside others
	@sh .ci/browser
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[bench]'
	$(BIN)/python -m tests.bench

check: lint types layers spelling  ## Everything that CI asks besides the tests
	$(BIN)/cog --check README.md

pictures: $(VENV)/.tools  ## Count what the photo checks say of labelled pictures in packages of the registry
	$(BIN)/python -m tests.photo.confusion

clean:  ## Remove what make made
	rm -rf $(VENV) .oldest .pictures .fuzz demo build dist .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache
