"""A unit's suite run on all that is known to be right and wrong, in a process of its own (contracts, author check)."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from autograder.author import leaks
from autograder.author.findings import Finding, Killed
from autograder.course import Unit, read_text
from autograder.errors import ContentError, TroubleError
from autograder.mistakes import laid_over, read_known
from autograder.records import Files, Limits, Run, Verdict
from autograder.sandbox.diagnosing import Diagnoser
from autograder.sandbox.jail import plain
from autograder.sandbox.starter import Zygote
from autograder.sandbox.suite import Suite

_ENDS: Final = ("failed", "error")


@dataclass
class Ran:
    """What the runs of one unit found."""

    findings: list[Finding] = field(default_factory=list)
    tests: list[tuple[str, float]] = field(default_factory=list)
    mistakes: list[Killed] = field(default_factory=list)
    variants: list[str] = field(default_factory=list)
    runs: list[tuple[str, Run]] = field(default_factory=list)
    clean: bool | None = None

    def find(self, where: object, what: str, do: str) -> None:
        """Note a finding."""
        self.findings.append(Finding(str(where), what, do))


def prove(course: Path, name: str, salts: Sequence[str]) -> Ran:
    """Run the suite and the examples of a unit on solution, variants, stub and mistakes; return what came of it.

    Must be called in a process that has not run the unit's suite before.
    """
    unit, ran = Unit(course, name), Ran()
    with Zygote(plain(Limits())) as zygote:
        try:
            _prove(unit, zygote, salts, ran)
        except (ContentError, TroubleError) as error:
            parts = error.parts if isinstance(error, ContentError) else (str(unit.suite), f"{error}.", "Mend it.")
            ran.findings.append(Finding(*parts))
    return ran


def _prove(unit: Unit, zygote: Zygote, salts: Sequence[str], ran: Ran) -> None:
    suite = Suite(zygote, unit.course, unit.suite, "")
    files = {path: _alone(unit, path) for path in (unit.solution, *unit.variants, unit.stub)}
    first = _Runner(unit, suite)
    # mistakes before anything right has run: a suite that remembers the right answers gives itself away later
    early = {path.stem: first.outcomes(laid_over(unit, path.stem)) for path in unit.mistakes}
    if not _sound(unit, first.verdicts(files[unit.solution]), ran):
        return
    _right(unit, first, files, salts, ran)
    for path in unit.mistakes:
        if first.outcomes(laid_over(unit, path.stem)) != early[path.stem]:
            ran.find(unit.suite, f"the mistake `{path.stem}` ends otherwise after other submissions than before them.",
                     "Let no test remember anything in a module variable.")  # fmt: skip
    _wrong(unit, first, suite, ran)
    _stub(unit, first.verdicts(files[unit.stub]), ran)
    ran.runs += [(path.name, suite.run(unit.slug, files[path])) for path in (unit.stub, unit.solution)]
    ran.runs.append(("a file that prints and raises", suite.run(unit.slug, _loud(unit))))
    leaked = leaks.check(unit, ran.runs)
    ran.findings += leaked
    ran.clean = not leaked
    for verdict in first.verdicts(_nothing(unit)):
        if verdict.outcome == "passed":
            ran.find(f"{unit.suite}::{verdict.test}", "code that does nothing and returns None passes it.",
                     "Let it check a result as well.")  # fmt: skip
    examples = _Runner(unit, Suite(zygote, unit.course, unit.examples, ""))
    for path in (unit.solution, *unit.variants):
        for verdict in examples.verdicts(files[path]):
            if verdict.outcome != "passed":
                ran.find(f"{unit.examples}::{verdict.test}", f"{path.name} does not pass it.", "Mend the one or other.")


@dataclass
class _Runner:
    unit: Unit
    suite: Suite

    def verdicts(self, files: Files, salt: str = "", order: Sequence[int] | None = None) -> list[Verdict]:
        self.suite.plugin.salt = salt
        return [verdict for verdict, _ in self.suite.each(self.unit.slug, files, order)]

    def outcomes(self, files: Files) -> dict[str, str]:
        return {verdict.test: verdict.outcome for verdict in self.verdicts(files)}


def _alone(unit: Unit, path: Path) -> Files:
    return unit.whole(read_text(path).encode())


def _loud(unit: Unit) -> Files:
    """Return a submission that says all it is asked: in exceptions, in names, in what it prints."""
    source = "\n".join(
        f"def {task}(*args, **kwargs):\n    print(args, kwargs)\n    raise ValueError(repr((args, kwargs)))\n"
        for task in unit.tasks
    )
    return unit.whole(source.encode())


def _nothing(unit: Unit) -> Files:
    """Return a submission that has every name and does nothing."""
    function = "def {task}(*args, **kwargs):\n    return None\n"
    kind = "class {task}:\n    def __init__(self, *args, **kwargs): pass\n    def __getattr__(self, name):\n"
    kind += "        return lambda *args, **kwargs: None\n"
    tree = ast.parse(read_text(unit.stub))
    classes = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    source = "\n".join((kind if task in classes else function).format(task=task) for task in unit.tasks)
    return unit.whole(source.encode())


def function(test: str) -> str:
    """Return the name of the test function of an item."""
    return test.split("[")[0]


def _sound(unit: Unit, verdicts: list[Verdict], ran: Ran) -> bool:
    """Note the suite's tests; without full marks for the solution there is nothing else to find out."""
    points: dict[str, float] = {}
    for verdict in verdicts:
        points[function(verdict.test)] = points.get(function(verdict.test), 0.0) + verdict.possible
    ran.tests = [(test, round(worth, 6)) for test, worth in points.items()]
    total = sum(points.values())
    if abs(total - 10) > 1e-9:
        ran.find(unit.suite, f"its points add up to {total:g}.", "They must be 10: change `points` of its markers.")
    for task in set(unit.tasks) - {verdict.task for verdict in verdicts}:
        ran.find(unit.suite, f"no test is for the task `{task}`.", "Write one.")
    lost = [verdict for verdict in verdicts if verdict.outcome != "passed"]
    for verdict in lost:
        detail = verdict.detail.splitlines()[:1]
        what = f"the solution does not pass it ({verdict.outcome}{': ' if detail else ''}{''.join(detail)[:200]})."
        ran.find(f"{unit.suite}::{verdict.test}", what, "Mend the test or the solution.")
    return not lost


def _right(unit: Unit, runner: _Runner, files: dict[Path, Files], salts: Sequence[str], ran: Ran) -> None:
    """Full marks for every right way, under every salt, in every order, and for each test alone."""
    count = len(runner.suite.items)
    for path in (unit.solution, *unit.variants):
        lost = list(_lost(path, runner, files[path], salts))
        for test, when in lost[:5]:
            ran.find(f"{unit.suite}::{test}", f"{path.name} does not pass it {when}.", "A right way must pass.")
        if path != unit.solution and not lost:
            ran.variants.append(path.stem)
    for number in range(count):
        for verdict in runner.verdicts(files[unit.solution], order=[number]):
            if verdict.outcome != "passed":
                ran.find(f"{unit.suite}::{verdict.test}", "the solution does not pass it when it runs alone.",
                         "Let it need no other test.")  # fmt: skip


def _lost(path: Path, runner: _Runner, files: Files, salts: Sequence[str]) -> Iterator[tuple[str, str]]:
    every = range(len(runner.suite.items))
    # a test without `rng` knows no salt
    drawn = [number for number in every if "rng" in getattr(runner.suite.items[number], "fixturenames", ())]
    runs: list[tuple[str, Sequence[int]]] = [(salt, drawn if at else every) for at, salt in enumerate(salts)]
    runs.append((salts[-1] if salts else "", every[::-1]))
    for salt, order in runs:
        when = "in reverse order" if order == every[::-1] else f"with the salt {salt!r}"
        for verdict in runner.verdicts(files, salt, order):
            if verdict.outcome != "passed":
                yield verdict.test, when


def _wrong(unit: Unit, runner: _Runner, suite: Suite, ran: Ran) -> None:
    """Each mistake loses points, as a wrong answer does, and gets its name."""
    suite.plugin.salt = ""
    known, diagnoser = read_known(unit), Diagnoser(suite, unit)
    for path in unit.mistakes:
        run = suite.run(unit.slug, laid_over(unit, path.stem), diagnoser)
        ran.runs.append((path.name, run))
        if run.trouble:
            raise TroubleError(run.trouble)
        lost = [verdict for verdict in run.verdicts if verdict.outcome != "passed"]
        strange = [verdict for verdict in lost if verdict.outcome not in _ENDS]
        names, told = {mistake.name for mistake in run.mistakes}, known[path.stem].group or path.stem
        lost_functions = dict.fromkeys(function(verdict.test) for verdict in lost)
        ran.mistakes.append(Killed(path.stem, tuple(lost_functions), names == {told}))
        if not lost:
            ran.find(path, "it gets full marks.", "Write a test that catches it.")
        elif strange:
            ran.find(path, f"it ends {strange[0].test} as `{strange[0].outcome}` instead of being wrong.", "Mend it.")
        elif names != {told}:
            said = ", ".join(sorted(names)) or "nothing"
            ran.find(path, f"the diagnosis says {said} of it.",
                     "Let it differ from other mistakes in a test, or give it a `group`.")  # fmt: skip


def _stub(unit: Unit, verdicts: list[Verdict], ran: Ran) -> None:
    for verdict in verdicts:
        if verdict.outcome != "missing":
            ran.find(f"{unit.suite}::{verdict.test}", f"on the stub it ends `{verdict.outcome}`.",
                     "It must call the learner's code before all else, and the stub must raise NotImplementedError."
                     )  # fmt: skip
