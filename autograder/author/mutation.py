"""Mutants of a solution run through its hidden suite, and what came of it, kept as ``mutation.json``."""

from __future__ import annotations

import msgspec
import yaml

from autograder.author.findings import Finding, Mutated
from autograder.course import Unit, read_text, source_digest
from autograder.errors import ContentError
from autograder.records import Record

LEAST = 0.95
MOST_EQUIVALENT = 0.10


class Survivor(Record, frozen=True):
    """A mutant that every test passes."""

    mutant: str
    line: int
    diff: str


class Mutation(Record, frozen=True):
    """What ``mutation.json`` holds.

    Attributes:
        suite: digest of the suite and the solution that were run.
        mutants: how many there were.
        killed: how many failed a test.
        killers: test function -> how many mutants it failed.
        survivors: those that passed all tests.
    """

    suite: str
    mutants: int
    killed: int
    killers: dict[str, int]
    survivors: tuple[Survivor, ...]


class Equivalent(Record, frozen=True):
    """A mutant that no test can tell from the solution, and why."""

    mutant: str
    reason: str


def digest(unit: Unit) -> str:
    """Return a digest of what decides which mutants are killed: the solution, the suite and what it imports."""
    beside = sorted(path for path in unit.hidden.glob("*.py"))
    return source_digest(*(path.read_bytes() for path in beside))


def read(unit: Unit) -> Mutation | None:
    """Return what was found last, or None.

    Raises:
        ContentError: when the file is damaged.
    """
    path = unit.hidden / "mutation.json"
    if not path.is_file():
        return None
    try:
        return msgspec.json.decode(read_text(path), type=Mutation)
    except msgspec.MsgspecError as error:
        raise ContentError(path, f"it cannot be read ({error}).", f"Run `author mutate {unit.name}`.") from error


def equivalents(unit: Unit) -> dict[str, str]:
    """Return mutant -> reason out of ``equivalent.yaml``.

    Raises:
        ContentError: when it is not a list of ``mutant`` and ``reason``.
    """
    path = unit.hidden / "equivalent.yaml"
    if not path.is_file():
        return {}
    try:
        entries = msgspec.convert(yaml.safe_load(read_text(path)) or [], tuple[Equivalent, ...])
    except (yaml.YAMLError, msgspec.ValidationError) as error:
        raise ContentError(path, f"it cannot be read ({error}).", "Write a list of `mutant:` and `reason:`.") from error
    return {entry.mutant: entry.reason for entry in entries}


def killers(unit: Unit) -> dict[str, int]:
    """Return test function -> how many mutants it fails, as last found."""
    try:
        found = read(unit)
    except ContentError:  # said by `findings`
        return {}
    return found.killers if found else {}


def summary(unit: Unit) -> Mutated | None:
    """Return the numbers of what was found last."""
    try:
        found, reasons = read(unit), equivalents(unit)
    except ContentError:  # said by `findings`
        return None
    if found is None:
        return None
    excused = sum(survivor.mutant in reasons for survivor in found.survivors)
    return Mutated(found.mutants, found.killed, excused, found.suite != digest(unit))


def findings(unit: Unit) -> list[Finding]:
    """Return what is wrong with a unit's mutation testing."""
    path, again = str(unit.hidden / "mutation.json"), f"Run `deepdrill author mutate {unit.name}`."
    try:
        found, reasons = read(unit), equivalents(unit)
    except ContentError as error:
        return [Finding(*error.parts)]
    if found is None:
        return [Finding(path, "the file is missing.", again)]
    if found.suite != digest(unit):
        return [Finding(path, "solution or suite have changed since.", again)]
    wrong: list[Finding] = []
    excused = [survivor for survivor in found.survivors if survivor.mutant in reasons]
    if len(excused) > MOST_EQUIVALENT * found.mutants:
        what = f"{len(excused)} of {found.mutants} mutants are said to be equivalent."
        wrong.append(Finding(str(unit.hidden / "equivalent.yaml"), what, "At most a tenth may be: sharpen the suite."))
    for name in sorted(reasons.keys() - {survivor.mutant for survivor in found.survivors}):
        wrong.append(Finding(str(unit.hidden / "equivalent.yaml"), f"there is no survivor `{name}`.", "Take it out."))
    real = found.mutants - len(excused)
    if real and found.killed < LEAST * real:
        what = f"{found.killed} of {real} mutants are caught, which is less than {LEAST:.0%}."
        wrong.append(Finding(path, what, "Sharpen the suite; the survivors are listed there."))
    return wrong
