"""``author check``: a unit proven, file by file and run by run, each unit in processes of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import as_completed
from pathlib import Path

from autograder.author import mutation, proving, texts
from autograder.author.findings import Finding, Killed, Proof
from autograder.author.processes import processes
from autograder.content import load_quiz, load_solution
from autograder.course import Course, Unit
from autograder.draws import VARIANTS, draw
from autograder.errors import ContentError, TroubleError

SALTS = 20


def check(
    course: Course, units: Sequence[Unit], jobs: int, tell: Callable[[str], None], count: int = SALTS
) -> list[Proof]:
    """Prove units and return what was found, in the order asked for.

    Args:
        course: the one they are of.
        units: which.
        jobs: how many at once.
        tell: called with a unit's name when it is done.
        count: under how many salts a right way must get full marks.
    """
    salts = ["", *(f"salt {number}" for number in range(1, count))]
    spoken = texts.languages(course)
    proofs: dict[str, Proof] = {}
    # pytest takes modules that it has seen for the ones it is asked for: a process proves one unit and ends
    with processes(jobs, one_task=True) as submit:
        work = {submit(prove, unit.course, unit.name, salts, spoken): unit.name for unit in units}
        for future in as_completed(work):
            proofs[work[future]] = future.result()
            tell(work[future])
    return [proofs[unit.name] for unit in units]


def prove(course: Path, name: str, salts: Sequence[str], spoken: tuple[str, ...]) -> Proof:
    """Return all that there is to say of one unit."""
    unit = Unit(course, name)
    try:
        findings = list(texts.examine(unit, spoken))
    except ContentError as error:
        findings = [Finding(*error.parts)]
    questions = list(_quiz(unit, findings))
    if not (unit.stub.is_file() and unit.solution.is_file() and unit.suite.is_file() and unit.examples.is_file()):
        return Proof(name, tuple(findings), languages=spoken, questions=len(questions))
    ran = proving.prove(course, name, salts)
    mutated = mutation.summary(unit)
    findings += [*ran.findings, *mutation.findings(unit)]
    findings += _idle(unit, ran.tests, ran.mistakes, mutation.killers(unit))
    return Proof(
        unit=name,
        findings=tuple(dict.fromkeys(findings)),
        tests=tuple(ran.tests),
        mistakes=tuple(ran.mistakes),
        variants=tuple(ran.variants),
        languages=spoken,
        points=sum(points for _, points in ran.tests),
        salts=len(salts),
        leaks=ran.clean,
        questions=len(questions),
        mutation=mutated,
    )


def _quiz(unit: Unit, findings: list[Finding]) -> Iterator[str]:
    """Yield the ids of the questions of which every variant can be drawn; note what is wrong with the others."""
    if not unit.quiz.is_file():
        findings.append(Finding(str(unit.quiz), "the file is missing.", "Write questions on the unit."))
        return
    try:
        questions, solution = load_quiz(unit), load_solution(unit)
    except (ContentError, TroubleError) as error:
        parts = error.parts if isinstance(error, ContentError) else (str(unit.solution), f"{error}.", "Mend it.")
        findings.append(Finding(*parts))
        return
    for question in questions:
        try:
            for number in range(VARIANTS):
                draw(question, number, "", solution)
        except ContentError as error:
            findings.append(Finding(*error.parts))
        else:
            yield question.id


def _idle(
    unit: Unit, tests: Sequence[tuple[str, float]], mistakes: Sequence[Killed], killers: dict[str, int]
) -> Iterator[Finding]:
    """A test that catches nothing proves nothing."""
    if not mistakes:
        return
    for test, _ in tests:
        if not killers.get(test) and not any(test in mistake.lost for mistake in mistakes):
            yield Finding(f"{unit.suite}::{test}", "it catches no known mistake and no mutant.",
                          "Sharpen it, add the mistake it is there for, or run `author mutate`.")  # fmt: skip
