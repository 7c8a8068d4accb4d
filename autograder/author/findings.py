"""What a proof of a unit says: findings in words, and the tables that stand behind them."""

from __future__ import annotations

from autograder.records import Record


class Finding(Record, frozen=True):
    """One thing about a unit that is not as it must be.

    Attributes:
        where: the file, with ``:line`` or ``::test`` when it is known.
        what: what is wrong there, one sentence.
        do: what to do about it, one sentence.
    """

    where: str
    what: str
    do: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what} {self.do}"


class Killed(Record, frozen=True):
    """What one mistake does to the suite.

    Attributes:
        lost: the test functions that do not pass.
        named: whether the diagnosis calls it by its name or its group's.
    """

    name: str
    lost: tuple[str, ...]
    named: bool


class Mutated(Record, frozen=True):
    """What ``author mutate`` last found, in numbers: all mutants, those killed, those said to be equivalent."""

    mutants: int = 0
    killed: int = 0
    equivalent: int = 0
    stale: bool = False

    @property
    def score(self) -> float:
        """Share of the mutants that are killed, of those that are not equivalent."""
        real = self.mutants - self.equivalent
        return self.killed / real if real else 0.0


class Proof(Record, frozen=True):
    """All that ``author check`` found out about a unit.

    Attributes:
        tests: the test functions of the hidden suite in file order, with their points.
        mistakes: what each known mistake does to them.
        variants: the variants that get full marks.
        languages: the languages that the unit speaks.
        points: their sum.
        salts: how many salts the solution and the variants were tried with.
        leaks: whether the leak check found nothing; None when it was not run.
        questions: how many questions the quiz has.
    """

    unit: str
    findings: tuple[Finding, ...] = ()
    tests: tuple[tuple[str, float], ...] = ()
    mistakes: tuple[Killed, ...] = ()
    variants: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    points: float = 0.0
    salts: int = 0
    leaks: bool | None = None
    questions: int = 0
    mutation: Mutated | None = None
