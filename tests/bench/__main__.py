"""Run all measurements, print the table, write bench.json: ``make bench`` or ``python -m tests.bench [--quick]``."""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from autograder.course import CHECKOUT
from tests.bench.measure import Measured, run

PYTHON = sys.executable
DEEPDRILL = str(Path(PYTHON).parent / "deepdrill")
PLAIN_PYTEST = """
import importlib.util, types, numpy as np, pytest
def pytest_configure(config): config.addinivalue_line("markers", "task(name): what a test grades")
@pytest.fixture
def rng(): return np.random.default_rng(0)
@pytest.fixture
def learner():
    spec = importlib.util.spec_from_file_location("activations", {solution!r})
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.last = types.SimpleNamespace(changed=(), warnings=())
    return module
"""


@dataclass(frozen=True)
class Row:
    """One claim: two measured numbers, their ratio, and the most that it may be."""

    claim: str
    left: float
    right: float
    limit: float
    unit: str

    @property
    def ratio(self) -> float:
        """Left over right."""
        return self.left / self.right


def work(*arguments: str, watch_memory: bool = False) -> Measured:
    """Run one piece of ``tests.bench.work`` as a process."""
    return run([PYTHON, "-m", "tests.bench.work", *arguments], watch_memory=watch_memory)


def suite_rows(times: int) -> list[Row]:
    """CPU of one submission through the suite: against direct calls, and against a pytest process each."""
    through, direct, plain = [], [], []
    few = max(times // 40, 2)
    for _ in range(3):  # interleaved, so that a slow moment of the machine hits all of them
        base_through = work("suite", "0").cpu
        through.append((work("suite", str(times)).cpu - base_through) / times)
        direct.append((work("direct", str(times)).cpu - base_through) / times)
        plain.append(statistics.median(_pytest_process() for _ in range(few)))
    ours = statistics.median(through)
    return [
        Row("suite through pytest / direct calls", 1e3 * ours, 1e3 * statistics.median(direct), 2.0, "ms CPU"),
        Row(
            "suite / a pytest process each, no isolation", 1e3 * ours, 1e3 * statistics.median(plain), 1 / 20, "ms CPU"
        ),
    ]


def _pytest_process() -> float:
    with tempfile.TemporaryDirectory() as folder:
        solutions = CHECKOUT / "solutions" / "04_activations"
        Path(folder, "conftest.py").write_text(PLAIN_PYTEST.format(solution=str(solutions / "activations.py")))
        Path(folder, "test_hidden.py").write_bytes((solutions / "test_hidden.py").read_bytes())
        command = [
            PYTHON,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:deepdrill",
            "--rootdir",
            folder,
            folder,
        ]
        return run(command).cpu


def class_rows(count: int, more: int) -> list[Row]:
    """CPU of a class with two workers against one, and memory of a class ten times as large."""
    pairs = [(_class("04", count, 2).cpu, _class("04", count, 1).cpu) for _ in range(3)]
    two, one = (statistics.median(column) for column in zip(*pairs, strict=True))
    hundred = _class("04", more // 10, 2, watch_memory=True)
    thousand = _class("04", more, 2, watch_memory=True)
    return [
        Row(f"class of {count}: --jobs 2 / --jobs 1", two, one, 1.1, "s CPU"),
        Row(f"peak memory: {more} / {more // 10} submissions", thousand.pss, hundred.pss, 1.1, "MiB PSS"),
    ]


def diagnosis_rows(count: int) -> list[Row]:
    """CPU of a class in which every second learner made a known mistake, with their names and without."""
    pairs = [(_class("04", count, 2, "mixed").cpu, _class("04", count, 2, "unnamed").cpu) for _ in range(3)]
    named, unnamed = (statistics.median(column) for column in zip(*pairs, strict=True))
    return [Row(f"class of {count}, half wrong: diagnosed / not", named, unnamed, 1.2, "s CPU")]


def course_rows(count: int) -> list[Row]:
    """The whole course with its quizzes, every second learner with a known mistake: two workers against one."""
    two, one = (_class("all", count, jobs, "mixed", watch_memory=True) for jobs in (2, 1))
    return [
        Row(f"whole course of {count}: --jobs 2 / --jobs 1", two.wall, one.wall, 0.7, "s"),
        Row(f"whole course of {count}: --jobs 2 / --jobs 1", two.cpu, one.cpu, 1.1, "s CPU"),
        Row(f"whole course of {count}: --jobs 2 / --jobs 1", two.pss, one.pss, 2.0, "MiB PSS"),
    ]


def _class(units: str, count: int, jobs: int, how: str = "right", *, watch_memory: bool = False) -> Measured:
    with tempfile.TemporaryDirectory() as folder:
        return work("class", units, str(count), str(jobs), how, folder, watch_memory=watch_memory)


def unit_table(times: int) -> list[dict[str, object]]:
    """Print and return what one submission costs in each unit.

    ``host``, ``guest``: CPU of its suite on the two sides of the wall; the guest's is the learner's own computing.
    ``grade``: CPU of the whole `grade` of a class by this submission: start, suite, names of mistakes, quiz, reports.
    """
    command = [PYTHON, "-m", "tests.bench.work", "units", str(times)]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    spent = [json.loads(line) for line in lines]
    print(f"\n{'ms CPU of one submission':32} {'host':>9} {'guest':>9} {'guest share':>12} {'grade':>9}")
    for unit in spent:
        unit["grade"] = 1e3 * _class(unit["unit"], times, 2, "mixed").cpu / times
        share = unit["guests"] / (unit["host"] + unit["guests"])
        print(f"{unit['unit']:32} {unit['host']:9.2f} {unit['guests']:9.2f} {share:12.0%} {unit['grade']:9.2f}")
    return spent


def start_rows() -> list[Row]:
    """Wall time until a person sees something."""
    with tempfile.TemporaryDirectory() as folder:
        run([DEEPDRILL, "start", folder])
        script = f"cd {folder} && exec {DEEPDRILL} check 04"
        version, click, check, imports = ([] for _ in range(4))
        for _ in range(7):
            version.append(run([DEEPDRILL, "--version"]).wall)
            click.append(run([PYTHON, "-c", "import click"]).wall)
            check.append(run(["sh", "-c", script]).first_line)
            imports.append(run([PYTHON, "-c", "import numpy, pytest"]).wall)
    medians = [1e3 * statistics.median(column) for column in (version, click, check, imports)]
    return [
        Row("deepdrill --version / import click", medians[0], medians[1], 3.0, "ms"),
        Row("check 04 to its first line / import numpy, pytest", medians[2], medians[3], 3.0, "ms"),
    ]


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the repeats, for a first look")
    parser.add_argument("--out", type=Path, default=Path("bench.json"))
    options = parser.parse_args()
    times, count, more = (20, 20, 100) if options.quick else (200, 200, 1000)
    rows = [
        *start_rows(),
        *suite_rows(times),
        *class_rows(count, more),
        *diagnosis_rows(count),
        *course_rows(count // 2),
    ]
    print(f"{'claim':52} {'left':>9} {'right':>9}  {'unit':8} {'ratio':>7} {'at most':>8}")
    for row in rows:
        kept = "" if row.ratio <= row.limit else "  <- over"
        print(f"{row.claim:52} {row.left:9.2f} {row.right:9.2f}  {row.unit:8} {row.ratio:7.3f} {row.limit:8.3f}{kept}")
    spent = unit_table(times)
    plain = [
        {"claim": r.claim, "left": r.left, "right": r.right, "unit": r.unit, "ratio": r.ratio, "limit": r.limit}
        for r in rows
    ]
    options.out.write_text(
        json.dumps({"numpy": np.__version__, "python": sys.version.split()[0], "rows": plain, "units": spent}, indent=2)
    )


if __name__ == "__main__":
    main()
