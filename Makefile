# demo, test, lint, bench, run: each makes .venv itself, with plain venv and pip from the versions in requirements/.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test lint bench run clean
demo: .venv/run.done
	$(BIN)/deepdrill demo

test: lint
	$(BIN)/python -m pytest -q -n logical --dist loadgroup

lint: .venv/test.done
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

bench: .venv/test.done
	$(BIN)/python -m tests.bench $(ARGS)

run: .venv/run.done
	$(BIN)/deepdrill $(ARGS)

.venv/run.done: requirements/run.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "deepdrill needs Python 3.11 or newer: make PYTHON=/path/to/python3.11")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet -r requirements/run.txt
	$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

.venv/test.done: .venv/run.done requirements/test.txt
	$(BIN)/pip install --quiet -r requirements/test.txt
	touch $@

clean:
	rm -rf .venv demo grades
