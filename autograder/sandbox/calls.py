"""What is known of a test's calls, and the two ways for one to end badly: her exception, or the end of the test."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from autograder.errors import TroubleError
from autograder.records import Outcome

MAX_KEPT: Final = 8 << 20


@dataclass(frozen=True)
class Frame:
    """One of the learner's own lines in a traceback."""

    file: str
    line: int
    code: str
    function: str


class LearnerError(Exception):
    """An exception that the learner's code raised; its text shows type, message and her own lines.

    Attributes:
        kind: the name of its type.
        message: what it says.
        bases: the built-in types it derives from, nearest first.
        frames: her own lines, outermost first.
    """

    def __init__(self, kind: str, message: str, bases: tuple[str, ...], frames: tuple[Frame, ...]) -> None:
        lines = [f"  {frame.file}:{frame.line} in {frame.function}: {frame.code}" for frame in frames]
        super().__init__("\n".join([f"{kind}: {message}", *lines]))
        self.kind, self.message, self.bases, self.frames = kind, message, bases, frames


class TestEnded(BaseException):
    """Ends a test at once; not an Exception, so neither ``assert_raises`` nor a test's own ``except`` catches it.

    Attributes:
        outcome: missing, error (at load), timeout, memory, crashed or protocol.
        about: what the sentence needs: a name, a limit, a signal.
        error: the learner's exception where there was one.
        at_load: whether it was her file that did not load, and no call.
    """

    __test__ = False

    def __init__(self, outcome: Outcome, about: str, error: LearnerError | None = None) -> None:
        super().__init__(outcome, about)
        self.outcome, self.about, self.error = outcome, about, error
        self.at_load = False

    def __str__(self) -> str:
        return f"{self.outcome}: {self.about}"


@dataclass(frozen=True)
class Last:
    """What is known of the last call: names of changed arguments, warnings by built-in category, seconds."""

    changed: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    seconds: float = 0.0


@dataclass
class Exchange:
    """One question and its answer as they travelled; no answer when the guest died of it."""

    asked: bytes
    answered: tuple[bytes, bytearray] | None = None


@dataclass
class Test:
    """The log of one test: what was asked and how it ended, whatever the test makes of it.

    ``exchanges`` holds the first of them, up to a size; bytes, since a test may change its arrays after a call.
    """

    __test__ = False

    seconds: float
    calls: int = 0
    changed: bool = False
    last: Last = field(default_factory=Last)
    ended: TestEnded | None = None
    used: float = 0.0
    trouble: TroubleError | None = None
    exchanges: list[Exchange] = field(default_factory=list)
    kept: int = 0

    def keep(self, asked: bytes) -> Exchange:
        """Note a question; the answer is to be put into what is returned."""
        exchange = Exchange(asked)
        if self.kept < MAX_KEPT:
            self.kept += len(asked) + 100
            self.exchanges.append(exchange)
        return exchange
