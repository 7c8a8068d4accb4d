"""``author mutate``: every mutant of a solution through the hidden suite, 1 s a call, and the result kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import as_completed
from pathlib import Path
from typing import Final

from autograder.author.mutation import Mutation, Survivor, digest
from autograder.author.processes import processes
from autograder.author.proving import function
from autograder.course import Unit, read_text
from autograder.errors import ContentError, TroubleError, UsageError
from autograder.files import write
from autograder.records import Limits, to_json
from autograder.sandbox.jail import plain
from autograder.sandbox.starter import Zygote
from autograder.sandbox.suite import Suite

LIMITS: Final = Limits(call=1.0, total=30.0)
_CHUNK: Final = 20


def mutate(unit: Unit, jobs: int, tell: Callable[[int, int], None]) -> Mutation:
    """Run all mutants, write ``mutation.json`` and return what is in it.

    Args:
        unit: whose solution is mutated.
        jobs: how many processes.
        tell: called with (mutants done, of all).

    Raises:
        UsageError: when libcst, which makes the mutants, is not installed.
        TroubleError: when the solution itself does not pass, or the suite does not run.
    """
    try:
        from autograder.author.mutants import mutants
    except ImportError as error:
        raise UsageError(f"Mutants need libcst ({error}): pip install 'deepdrill[author]'.") from error
    before = digest(unit)
    if not unit.solution.is_file():
        raise ContentError(unit.solution, "the file is missing.", "Write it.")
    made = mutants(read_text(unit.solution))
    killed_by: dict[int, list[str]] = {}
    with processes(jobs) as submit:
        work = {}
        for start in range(0, len(made), _CHUNK):
            sources = [mutant.source for mutant in made[start : start + _CHUNK]]
            work[submit(killers, unit.course, unit.name, sources)] = start
        for future in as_completed(work):
            killed_by |= dict(enumerate(future.result(), start=work[future]))
            tell(len(killed_by), len(made))
    counts = Counter(test for tests in killed_by.values() for test in tests)
    survivors = tuple(
        Survivor(mutant.name, mutant.line, mutant.diff) for number, mutant in enumerate(made) if not killed_by[number]
    )
    found = Mutation(before, len(made), len(made) - len(survivors), dict(sorted(counts.items())), survivors)
    write(unit.hidden / "mutation.json", to_json(found))
    return found


def killers(course: Path, name: str, sources: Sequence[str]) -> list[list[str]]:
    """Return for each source the test functions that it fails.

    Raises:
        TroubleError: when the solution fails one, or the suite cannot run.
    """
    unit = Unit(course, name)
    with Zygote(plain(LIMITS)) as zygote:
        suite = Suite(zygote, course, unit.suite, "")
        try:
            lost = _lost(suite, unit, read_text(unit.solution))
            if lost:
                raise TroubleError(f"{unit.solution} does not pass {lost[0]}: see `author check {name}` first.")
            return [_lost(suite, unit, source) for source in sources]
        finally:
            suite.close()


def _lost(suite: Suite, unit: Unit, source: str) -> list[str]:
    runs = suite.each(unit.slug, unit.whole(source.encode()))
    return list(dict.fromkeys(function(verdict.test) for verdict, _ in runs if verdict.outcome != "passed"))
