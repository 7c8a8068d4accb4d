"""The plain frozen records that travel through deepdrill, JSON both ways (contracts F9).

``Submission -> calls -> Verdict* -> Report``: after ``Report`` nothing runs learner code or opens the course, so every
format can be made again from a saved report. Everything read from outside refuses unknown fields.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

import msgspec

Outcome: TypeAlias = Literal["passed", "failed", "error", "missing", "timeout", "memory", "crashed", "protocol"]
Part: TypeAlias = Literal["code", "quiz"]
Status: TypeAlias = Literal["graded", "missing", "refused", "trouble"]
Tier: TypeAlias = Literal["namespaces", "landlock", "plain"]
Lang: TypeAlias = Literal["en", "ko"]

TIERS: tuple[Tier, ...] = ("namespaces", "landlock", "plain")


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=False):
    """Base of all records: frozen, compared by value, unknown fields refused."""


class Text(Record, frozen=True):
    """One sentence in both languages; ``ko`` may be empty in a course without Korean and then falls back to ``en``."""

    en: str
    ko: str = ""

    def say(self, lang: Lang) -> str:
        """Return the sentence in ``lang``."""
        return (self.ko or self.en) if lang == "ko" else self.en

    def __add__(self, other: Text) -> Text:
        return Text(self.en + other.en, (self.ko or self.en) + (other.ko or other.en))

    def fill(self, **values: object) -> Text:
        """Return the text with ``{name}`` replaced in both languages."""
        return Text(self.en.format(**values), self.ko.format(**values) if self.ko else "")


class Fact(Record, frozen=True):
    """A learner-safe observation about one answer, from a fixed list (design: what one test may tell)."""

    kind: str
    en: str
    ko: str = ""


class Verdict(Record, frozen=True):
    """What one test or one question said.

    ``says``, ``facts`` and the outcome are for the learner; ``detail`` (assert text, values, tracebacks) is for the
    instructor unless the test is visible.
    """

    task: str
    test: str
    outcome: Outcome
    points: float
    possible: float
    hidden: bool
    says: Text
    facts: tuple[Fact, ...] = ()
    detail: str = ""
    seconds: float = 0.0


class Mistake(Record, frozen=True):
    """A known mistake that a submission behaves like, with its hint and the tests that show it."""

    task: str
    name: str
    title: Text
    hint: Text
    tests: tuple[str, ...] = ()


class Limits(Record, frozen=True):
    """What one guest may use. Times in seconds, sizes in bytes."""

    call: float = 5.0
    load: float = 10.0
    total: float = 120.0
    deaths: int = 3
    memory: int = 1 << 30
    message: int = 64 << 20
    depth: int = 32
    items: int = 1_000_000
    output: int = 64 << 10
    callbacks: int = 100_000
    nesting: int = 8


class MadeBy(Record, frozen=True):
    """The versions that made a report."""

    deepdrill: str
    numpy: str
    python: str


class Report(Record, frozen=True):
    """The verdicts of one submission for one unit and part, scored. ``score`` is None only with ``trouble``."""

    learner: str
    unit: str
    part: Part
    status: Status
    score: float | None
    possible: float
    digest: str = ""
    suite: str = ""
    sandbox: str = ""
    salt: str = ""
    limits: Limits | None = None
    made_by: MadeBy | None = None
    verdicts: tuple[Verdict, ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    notes: tuple[Text, ...] = ()
    trouble: Text | None = None
    graded_at: str = ""
    version: int = 1


class Run(Record, frozen=True):
    """What came of one submission in one suite.

    Attributes:
        verdicts: one per test, in file order; empty when there was nothing to run.
        printed: what her code printed, bounded.
        mistakes: known mistakes that it behaves like.
        trouble: why the grader itself could not run it.
    """

    verdicts: tuple[Verdict, ...]
    printed: str = ""
    trouble: Text | None = None
    mistakes: tuple[Mistake, ...] = ()


Files: TypeAlias = Sequence[tuple[str, bytes | None]]
"""What a guest loads, as (name, content): files of other units first (``08_backprop/backprop.py``; None where she has
none), each a module of its own, then her file and whatever is laid over it."""


class Submission(Record, frozen=True):
    """One learner's files for one unit and part, as data.

    Attributes:
        learner: id, NFC.
        unit: folder name of the unit, ``04_activations``.
        source: the bytes of her file; None when there is none or it was refused.
        name: its path inside the submission, for messages.
        refused: why intake refused it; then ``source`` is None.
        notes: what intake has to say about the files (both languages).
        used: her files of the units that this one builds on (F14).
    """

    learner: str
    unit: str
    source: bytes | None
    name: str = ""
    refused: tuple[Text, ...] = ()
    notes: tuple[Text, ...] = ()
    used: Files = ()


def to_json(record: Record, *, indent: int = 2) -> bytes:
    """Encode a record as JSON text; ``indent=0`` gives one line."""
    encoded = msgspec.json.encode(record)
    return msgspec.json.format(encoded, indent=indent) + b"\n" if indent else encoded


def report_from_json(data: bytes | str) -> Report:
    """Decode a report.

    Raises:
        msgspec.ValidationError: on unknown fields, wrong types or another format version.
    """
    report = msgspec.json.decode(data, type=Report)
    if report.version != 1:
        raise msgspec.ValidationError(f"report format version {report.version} is not known to this deepdrill (1)")
    return report


def to_builtins(record: Record) -> dict[str, Any]:
    """Return a record as plain dicts and lists, in field order."""
    plain: dict[str, Any] = msgspec.to_builtins(record)
    return plain
