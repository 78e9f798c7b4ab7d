# Two commands are enough: `make demo` shows the main job, `make test` runs the tests.
# Each sets up all it needs in .venv; the machine needs Python 3.11 or later, git and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test evaluate learn verdicts names towns fuzz bench crash check format wheel clean

demo: $(READY)
	$(BIN)/python -m distd.cli.demo

test: $(READY)
	$(BIN)/pytest -n auto --dist worksteal

evaluate: $(READY)
	$(BIN)/python -m tests.evaluate

# What triage knows by likeness, of kinds and of whose question it is, learned anew; to be run after labels or words of
# triage have changed.
learn: $(READY)
	$(BIN)/pip install -q --group learn
	$(BIN)/python -m tests.learn
	$(BIN)/python -m tests.learn_whose

# What verdicts read like, learned anew; to be run after labelled replies or words of verdicts have changed.
verdicts: $(READY)
	$(BIN)/pip install -q --group learn
	$(BIN)/python -m tests.learn_verdicts

# What countries are called in all languages and cases, made of the tables of config/ and of Babel's.
names: $(READY)
	$(BIN)/python -m tests.names

# Which towns and regions a language has at home, made of GeoNames' tables and of Unicode's, which Debian has as
# unicode-cldr-core; `make towns CLDR=core` where its core.zip was unpacked into core/.
CLDR ?= /usr/share/unicode/cldr
towns: $(READY)
	$(BIN)/pip install -q --group learn
	$(BIN)/python -m tests.home_towns $(CLDR)/common/subdivisions

fuzz: $(READY)
	$(BIN)/python -m tests.fuzz --seconds $(or $(SECONDS),60) --processes $(or $(PROCESSES),1)

# Mailings of 5,000 hit by every fault we know, in full; the suite runs a short form of each. `make crash KILLS=200`
# kills so many daemons and senders at random moments; `make crash ONLY=disk` runs what is called so.
crash: $(READY)
	DISTD_CRASH_KILLS=$(or $(KILLS),100) DISTD_CRASH_READERS=$(or $(READERS),5000) DISTD_CRASH_STALL_SECONDS=60 \
	  $(BIN)/pytest tests/crash -s $(if $(ONLY),-k "$(ONLY)")

# `make bench ONLY="letter far" RECIPIENTS=20000 ROUNDS=3`; `python -m benchmarks.delivery --help` has more.
bench: $(READY)
	$(BIN)/python -m benchmarks.delivery $(addprefix --only ,$(ONLY)) \
	  $(if $(RECIPIENTS),--recipients $(RECIPIENTS)) $(if $(ROUNDS),--rounds $(ROUNDS))

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

wheel: $(READY)
	$(BIN)/pip wheel --quiet --no-deps --wheel-dir dist .

# pip 25.1 and later reads [dependency-groups]; an older one is brought up to date first.
$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "distd needs Python 3.11 or later; try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' || \
	  { echo "Python's venv module is missing; on Debian: apt install python3-venv"; exit 1; }
	@echo "Setting up $(VENV) (once, a minute or so) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --upgrade pip
	@$(BIN)/python -m pip install --quiet --editable . --group dev
	@touch $@

clean:
	rm -rf $(VENV) demo dist build
