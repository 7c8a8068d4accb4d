"""What a quiz is made of: questions of nine kinds as frozen records (contracts F7).

Authors are trusted: what they write under ``answer``, ``wrong`` and ``require`` is evaluated (``draws``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Final, Literal, TypeAlias

import msgspec
from msgspec import Meta

from autograder.records import Record, Text

KINDS: Final = ("choice", "choices", "truth", "number", "array", "order", "match", "text", "line")
CODE: Final = {f.__name__: f for f in (abs, min, max, sum, len, round, int, float, __import__)}
"""What an expression of an author may call besides numpy and the solution; numpy imports as it goes."""
Id: TypeAlias = Annotated[str, Meta(pattern=r"^[a-z0-9_]+\Z")]
_Ends: TypeAlias = tuple[Annotated[int, Meta(ge=-(10**9), le=10**9)], Annotated[int, Meta(ge=-(10**9), le=10**9)]]


Answer: TypeAlias = str | list[Any]
"""A number, an expression over the drawn values, or (of an array) nested lists of these."""


class Given(Record, frozen=True, kw_only=True):
    """How one value is drawn: an int of a range (both ends in), an array of ``size`` such ints, or one of a list."""

    one: _Ends | None = msgspec.field(name="int", default=None)
    ints: _Ends | None = None
    size: Annotated[int, Meta(ge=1, le=100)] | None = None
    pick: Annotated[tuple[str, ...], Meta(min_length=1)] | None = None


class Choice(Record, frozen=True, kw_only=True):
    """One thing to take: right, or wrong with the mistake or misconception it stands for and why."""

    id: Id
    en: str
    ko: str = ""
    right: bool = False
    wrong: str = ""
    why: Text | None = None


class Item(Record, frozen=True, kw_only=True):
    """One thing to put in order or to match."""

    id: Id
    en: str
    ko: str = ""


class Wrong(Record, frozen=True, kw_only=True):
    """A number or array that a known mistake or misconception leads to."""

    answer: Answer
    is_: str = msgspec.field(name="is")
    why: Text


class Question(Record, frozen=True, kw_only=True):
    """One question as its file has it (F7), with its unit and the file and line where it stands."""

    id: Id
    kind: str
    seed: tuple[int, ...] = ()
    en: str
    ko: str = ""
    why: Text
    task: str = ""
    graded: bool = True
    points: Annotated[float, Meta(ge=0, le=100, multiple_of=0.25)] = 1.0
    given: dict[str, Given] = msgspec.field(default_factory=dict)
    require: str = ""
    choices: tuple[Choice, ...] = ()
    answer: Answer = ""
    items: tuple[Item, ...] = ()
    left: tuple[Item, ...] = ()
    right: tuple[Item, ...] = ()
    pairs: dict[str, str] = msgspec.field(default_factory=dict)
    accept: dict[Literal["en", "ko"], tuple[str, ...]] = msgspec.field(default_factory=dict)
    code: str = ""
    tolerance: Annotated[float, Meta(ge=0, le=1e6)] = 1e-6
    wrong: tuple[Wrong, ...] = ()
    unit: str
    where: str


def possible(questions: Sequence[Question]) -> float:
    """Return the points of the graded questions."""
    return float(sum(question.points for question in questions if question.graded))
