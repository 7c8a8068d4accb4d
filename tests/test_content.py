"""Every unit of the course, by the rules that any unit must keep; a new unit is tested without a new test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder import content, draws, kinds, marking
from autograder.answers import answer_file
from autograder.author.check import check
from autograder.course import CHECKOUT, Unit, open_course, read_text
from autograder.mistakes import read_known
from autograder.questions import possible
from autograder.records import Limits, Run
from autograder.sandbox.diagnosing import Diagnoser
from autograder.sandbox.jail import plain
from autograder.sandbox.starter import Zygote
from autograder.sandbox.suite import Suite

COURSE = open_course(CHECKOUT)
DATA = Path(__file__).parent / "data"
"""Modules as learners write them: `right`, `wrong` in the tasks they name, `rewritten` mistakes in other words."""
UNITS = pytest.mark.parametrize("unit", COURSE.units, ids=lambda unit: unit.name)


@pytest.fixture(scope="module")
def zygote() -> Iterator[Zygote]:
    """One warm sandbox for all content; it is our own code."""
    with Zygote(plain(Limits())) as opened:
        yield opened


class Tried:
    """Opens suites once, runs files in them and remembers how they ran."""

    def __init__(self, zygote: Zygote) -> None:
        self.zygote = zygote
        self.suites: dict[Path, Suite] = {}
        self.diagnosers: dict[str, Diagnoser] = {}
        self.runs: dict[tuple[Path, tuple[str, ...]], Run] = {}

    def __call__(self, unit: Unit, *sources: Path | str, examples: bool = False) -> Run:
        """Run a unit's hidden suite (or its examples) on some files or texts, the later laid over the first."""
        path = unit.examples if examples else unit.suite
        texts = tuple(source if isinstance(source, str) else read_text(source) for source in sources)
        if (path, texts) not in self.runs:
            if path not in self.suites:
                self.suites[path] = Suite(self.zygote, unit.course, path, "")
            over = [(f"over_{number}.py", text.encode()) for number, text in enumerate(texts[1:])]
            files = [*unit.whole(texts[0].encode()), *over]
            suite = self.suites[path]
            if not examples and unit.name not in self.diagnosers:
                self.diagnosers[unit.name] = Diagnoser(suite, unit)
            self.runs[path, texts] = suite.run(unit.slug, files, None if examples else self.diagnosers[unit.name])
        result = self.runs[path, texts]
        assert result.trouble is None
        return result

    def named(self, unit: Unit, *sources: Path | str) -> set[str]:
        """Return the mistakes found in some files."""
        return {mistake.name for mistake in self(unit, *sources).mistakes}


@pytest.fixture(scope="module")
def run(zygote: Zygote) -> Iterator[Tried]:
    tried = Tried(zygote)
    yield tried
    for suite in tried.suites.values():
        suite.close()


def learners(kind: str, unit: Unit) -> list[tuple[Path, list[str]]]:
    """Return the modules of one kind with the names in their docstring's first line, after its colon."""
    found = []
    for path in sorted((DATA / kind / unit.name).glob("*.py")):
        first = read_text(path).split('"""')[1].strip().splitlines()[0]
        found.append((path, [name.strip() for name in first.partition(":")[2].split(",")]))
    return found


def lost(result: Run) -> list[str]:
    """Return the tests that did not pass."""
    return [verdict.test for verdict in result.verdicts if verdict.outcome != "passed"]


@UNITS
def test_author_check_finds_nothing(unit: Unit) -> None:
    """What `deepdrill author check` proves of every unit (docs/authors.md), under 8 salts so that CI stays short."""
    (proof,) = check(COURSE, [unit], 1, lambda name: None, count=8)
    assert [str(finding) for finding in proof.findings] == []


@UNITS
def test_right_answers_of_learners_get_full_marks(unit: Unit, run: Tried) -> None:
    """What the author did not think of is right as well when the statement allows it."""
    for path, _ in learners("right", unit):
        assert lost(run(unit, path)) == [], path.name


@UNITS
def test_wrong_answers_of_learners_lose_points_where_they_are_wrong(unit: Unit, run: Tried) -> None:
    """Each task that a file names as wrong fails a test of its own."""
    for path, tasks in learners("wrong", unit):
        verdicts = run(unit, unit.solution, path).verdicts
        assert set(tasks) <= {verdict.task for verdict in verdicts if verdict.outcome != "passed"}, path.name


@UNITS
def test_rewritten_mistakes_fail_what_the_mistake_fails(unit: Unit, run: Tried) -> None:
    """A known mistake in another learner's words behaves like it."""
    mistakes = {path.stem: path for path in unit.mistakes}
    for path, (name,) in learners("rewritten", unit):
        assert lost(run(unit, unit.solution, path)) == lost(run(unit, unit.solution, mistakes[name])), path.name


@UNITS
def test_suite_has_the_right_size_and_names_every_task(unit: Unit, run: Tried) -> None:
    """12 to 20 test functions, 10 points, at least one test a task, both languages."""
    verdicts = run(unit, unit.solution).verdicts
    functions = {verdict.test.split("[")[0] for verdict in verdicts}
    assert 12 <= len(functions) <= 20
    assert {verdict.task for verdict in verdicts} == set(unit.tasks)
    assert all(verdict.says.en and verdict.says.ko for verdict in verdicts)
    assert {verdict.task for verdict in run(unit, unit.solution, examples=True).verdicts} == set(unit.tasks)


@UNITS
def test_unit_has_enough_mistakes_and_variants(unit: Unit) -> None:
    """At least six known mistakes and three other right ways."""
    assert len(unit.mistakes) >= 6
    assert len(unit.variants) >= 3


@UNITS
def test_every_question_of_the_quiz_can_be_drawn_and_answered(unit: Unit) -> None:
    """All variants of all questions draw, and the right answers get full marks."""
    questions, solution = content.load_quiz(unit), content.load_solution(unit)
    assert len(questions) >= 8
    drawn = {
        question.id: [draws.draw(question, number, "seoul", solution) for number in range(20)] for question in questions
    }
    answers = {question.id: kinds.right(question, drawn[question.id][0]) for question in questions}
    text = answer_file(unit.name, answers)
    marked = marking.mark(questions, text.encode(), unit=unit.name, salt="seoul", solution=solution)
    assert [verdict.test for verdict in marked.verdicts if verdict.outcome != "passed"] == []
    assert sum(verdict.points for verdict in marked.verdicts) == possible(questions)


# -- diagnosis ---------------------------------------------------------------------------------------------------------
def told_as(unit: Unit) -> dict[str, str]:
    """Return the name that each mistake is told by: its own, or that of its group."""
    return {name: known.group or name for name, known in read_known(unit).items()}


def foreign(result: Run) -> bool:
    """Whether a mistake uses what only the solution has: it does not fit over another right way."""
    return any("NameError" in verdict.detail or "AttributeError" in verdict.detail for verdict in result.verdicts)


@UNITS
def test_mistakes_are_named_in_code_that_was_not_seen(unit: Unit, run: Tried) -> None:
    """Over other right ways (each over the first where it fits, in turn), and in other words: nine in ten are named,
    none gets a wrong name."""
    names, hits, tries = told_as(unit), 0, 0
    cases = [(unit.solution, path, name) for path, (name,) in learners("rewritten", unit)]
    for turn, path in enumerate(unit.mistakes):
        for variant in (*unit.variants[turn % len(unit.variants) :], *unit.variants[: turn % len(unit.variants)]):
            if not foreign(run(unit, variant, path)):
                cases.append((variant, path, path.stem))
                break
    for base, path, name in cases:
        found = run.named(unit, base, path)
        assert found <= {names[name]}, f"{path.name} over {base.name}"
        tries += 1
        hits += found == {names[name]}
    assert hits >= 0.9 * tries > 0


@UNITS
def test_other_wrong_answers_get_no_name(unit: Unit, run: Tried) -> None:
    """Neither what learners get wrong otherwise, nor fifty answers that are wrong at random."""
    for path, tasks in learners("wrong", unit):
        found = run(unit, unit.solution, path).mistakes
        assert [mistake.name for mistake in found if mistake.task in tasks] == [], path.name
    for seed in range(50):
        answer = at_random(unit, seed)
        assert run.named(unit, unit.solution, answer) == set(), seed
        assert lost(run(unit, unit.solution, answer)), seed


def at_random(unit: Unit, seed: int) -> str:
    """Return code to lay over the solution that makes one task's answers wrong by noise."""
    task = unit.tasks[seed % len(unit.tasks)]
    return f"""
import functools, zlib
def _noisy(value, scale={1 + seed // len(unit.tasks)}):
    if isinstance(value, tuple):
        return tuple(_noisy(item) for item in value)
    if isinstance(value, list):
        return [_noisy(item) for item in value]
    if isinstance(value, dict):
        return {{key: _noisy(item) for key, item in value.items()}}
    if isinstance(value, str):
        return value + "?" * scale
    if isinstance(value, (bool, np.bool_)):
        return not value
    if isinstance(value, (int, np.integer)):
        return value + scale
    if isinstance(value, float):
        return value * (1 + 0.37 * scale) + 0.61
    if isinstance(value, np.ndarray):
        noise = np.random.default_rng(zlib.crc32(repr((value.shape, {seed})).encode())).normal(size=value.shape)
        return value + scale * noise.astype(value.dtype if value.dtype.kind == "f" else float)
    if hasattr(value, "params"):
        value.params = _noisy(value.params)
    return value
def _wrapped(function):
    @functools.wraps(function)
    def wrong(*args, **kwargs):
        result = function(*args, **kwargs)
        for changed in args if result is None else ():
            if isinstance(changed, dict):
                changed.update(_noisy(changed))
        return _noisy(result)
    return wrong
if isinstance({task}, type):
    for _name, _method in list(vars({task}).items()):
        if callable(_method) and (not _name.startswith("_") or _name == "__call__"):
            setattr({task}, _name, _wrapped(_method))
else:
    {task} = _wrapped({task})
"""


@UNITS
def test_two_mistakes_in_different_tasks_are_both_named(unit: Unit, run: Tried) -> None:
    """One mistake does not hide the other; tasks that build on each other may share one."""
    known, names = read_known(unit), told_as(unit)
    pairs = [(one, other) for one in known for other in known
             if one < other and not set(known[one].tasks) & set(known[other].tasks)]  # fmt: skip
    both = 0
    for one, other in pairs[:12]:
        paths = {path.stem: path for path in unit.mistakes}
        found = run.named(unit, unit.solution, paths[one], paths[other])
        assert found <= {names[one], names[other]}, (one, other)
        both += found == {names[one], names[other]}
    assert both >= 0.9 * len(pairs[:12])
