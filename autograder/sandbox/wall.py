"""One submission behind the wall: what a test asks goes to its guest, and what comes back is checked (contracts F4)."""

from __future__ import annotations

import builtins
import re
import time
import types
from collections.abc import Callable, Iterator
from typing import Any, NoReturn

import numpy as np

from autograder.errors import TroubleError
from autograder.records import Files, Limits, Outcome
from autograder.sandbox.calls import Frame, Last, LearnerError, Test, TestEnded
from autograder.sandbox.host import Guest, GuestDied
from autograder.sandbox.reference import InOut, Reference
from autograder.sandbox.starter import Zygote
from autograder.sandbox.wire import Ref, UnfitError, WireError

_FUNCTIONS = (types.FunctionType, types.MethodType, types.BuiltinFunctionType, np.ufunc)
_EXCEPTIONS = frozenset(
    name for name, kind in vars(builtins).items() if isinstance(kind, type) and issubclass(kind, BaseException)
)
_OWN = ("load", "reset")  # what the wall asks for itself, not a test
_TRAVELS = (np.ndarray, np.generic, bool, int, float, complex, str, bytes, list, tuple, dict, type(None))


MakeHandle = Callable[["Wall", Ref, str, frozenset[str]], Reference]


class Wall:
    """One submission behind the wall: its guest, its limits, and the test under way.

    Args:
        zygote: where guests come from.
        slug: the name of the learner's module.
        files: what her guest loads.
        handle: makes what a test gets for an object that stays in the guest.
    """

    def __init__(self, zygote: Zygote, slug: str, files: Files, handle: MakeHandle) -> None:
        self.zygote, self.handle = zygote, handle
        self.limits: Limits = zygote.limits
        self.slug, self.files = slug, files
        self.gone = next((name for name, source in files if source is None), None)
        self.guest: Guest | None = None
        self.names: dict[str, str] = {}
        self.load_ended: TestEnded | None = None
        self.deaths = 0
        self.used = 0.0
        self.output = b""
        self.test = Test(self.limits.call)
        self._sequence = 0
        self._lines: dict[str, list[str]] = {}
        self._deadlines: list[float] = []
        self._fresh_test()

    def _fresh_test(self) -> None:
        self.held = 0
        self.callbacks: list[Callable[..., Any]] = []
        self.allowed: list[set[int]] = []
        self.generators: list[np.random.Generator] = []
        self.inouts: list[InOut] = []
        self._sent: set[object] = set()  # generators and inouts whose content the guest has
        self._sending: set[object] = set()
        self.thrown: list[BaseException] = []
        self.failure: AssertionError | None = None
        self.callback_count = 0

    # -- life of a test ------------------------------------------------------------------------------------------------

    def begin(self, seconds: float | None) -> None:
        """Start the log of a test whose calls may take ``seconds`` each."""
        self.test = Test(min(seconds, self.limits.total) if seconds else self.limits.call)
        self._fresh_test()

    def finish(self) -> None:
        """Let the guest forget what the test made; what its ``__del__`` does then still counts for this test."""
        before = self.test.ended
        self.failure = None
        if self.guest and (self.held or self.callbacks or self.generators or self.inouts):
            try:
                self._exchange("reset", (), self.test.seconds)
            except TestEnded:
                self.test.ended = before or self.test.ended
        self._fresh_test()

    def close(self) -> None:
        """End the guest."""
        if self.guest:
            self.guest.end()
            self.output = bytes(self.guest.output)
            self.guest = None

    def end_test(self, outcome: Outcome, about: str, error: LearnerError | None = None) -> NoReturn:
        """End the test under way, for the log as well as for the code that runs."""
        self.test.ended = TestEnded(outcome, about, error)
        raise self.test.ended

    # -- asking --------------------------------------------------------------------------------------------------------

    def loaded(self) -> dict[str, str]:
        """Return the kinds of her public functions and classes, loading her file if there is no guest.

        Raises:
            TestEnded: when it cannot be loaded, or too much was used up already.
        """
        if self.test.ended:
            raise self.test.ended
        if self.load_ended:
            self.test.ended = self.load_ended
            raise self.load_ended
        if self.deaths >= self.limits.deaths or self.used >= self.limits.total:
            self.close()
            self.end_test("timeout", "unrun")
        if self.gone:
            self.load_ended = TestEnded("missing", self.gone)
            return self.loaded()
        if self.guest is None:
            try:
                self.guest = Guest(self.zygote)
            except TroubleError as error:
                self._keep_trouble(error)
                raise
            try:
                names = self._exchange("load", (self.slug, self.files), self.limits.load)
            except LearnerError as error:
                self.load_ended = TestEnded("error", "load", error)
            except TestEnded as ended:
                ended.at_load = True
                self.load_ended = ended
            if self.load_ended:
                self.close()
                self.test.ended = self.load_ended
                raise self.load_ended
            if not isinstance(names, dict):
                self._protocol("an odd answer to loading")
            self.names = {str(name): str(kind) for name, kind in names.items()}
        return self.names

    def ask(self, operation: str, *arguments: Any) -> Any:
        """Ask the guest and return its answer.

        Raises:
            LearnerError: her code raised.
            TestEnded: the guest died, or what was asked for is not there.
            TypeError: an argument of the test's cannot cross the wall.
        """
        self.loaded()
        self.test.calls += 1
        if len(self._deadlines) > self.limits.nesting:
            raise RecursionError(f"calls nested more than {self.limits.nesting} levels deep between test and learner")
        return self._exchange(operation, arguments, self.test.seconds)

    def _exchange(self, operation: str, arguments: tuple[Any, ...], limit: float) -> Any:
        guest = self.guest
        if guest is None:
            raise RuntimeError("there is no guest")
        self._sequence += 1
        sequence, start = self._sequence, time.monotonic()
        left = self.limits.total - self.used
        deadline = min([start + min(limit, left), *self._deadlines[-1:]])
        limit = limit if limit <= left else self.limits.total  # what is told of a timeout
        self._deadlines.append(deadline)
        self.allowed.append(set())
        asked = False
        try:
            sent = self._send(guest, (operation, sequence, *arguments), deadline, limit)
            asked = True
            exchange = self.test.keep(sent) if operation not in _OWN else None
            answer = guest.receive(self.meet, deadline, limit)
            while isinstance(answer, tuple) and answer[:1] == ("callback",):
                self._called_back(guest, answer, deadline, limit)
                answer = guest.receive(self.meet, deadline, limit)
            if exchange:
                exchange.answered = guest.frame
        except GuestDied as died:
            self.deaths += 1
            self.close()
            self.end_test(died.outcome, died.limit)
        except UnfitError as error:
            self._abandon(asked)
            raise TypeError(f"a test cannot pass {error} to the learner's code") from None
        except BaseException as error:
            self._abandon(asked)
            self._keep_trouble(error)
            raise
        finally:
            self._deadlines.pop()
            self.allowed.pop()
            seconds = time.monotonic() - start
            if not self._deadlines:
                self.used += seconds
                self.test.used += seconds
        return self._answer(answer, sequence, seconds)

    def _send(self, guest: Guest, message: tuple[Any, ...], deadline: float, limit: float) -> bytes:
        """Send a message; only when it has gone out does the guest have the contents that travelled with it."""
        self._sending = set()
        sent = guest.send(message, self.leave, deadline, limit)
        self._sent |= self._sending
        return sent

    def _keep_trouble(self, error: BaseException) -> None:
        """Note the grader's own trouble in the log, where no ``except`` of a test can hide it."""
        if isinstance(error, TroubleError):
            self.test.trouble = error

    def _abandon(self, asked: bool) -> None:
        """End a guest that was asked and not heard out (it still waits in the middle of the call), or that is dead."""
        if asked or not (self.guest and self.guest.alive):
            self.close()

    def _answer(self, answer: Any, sequence: int, seconds: float) -> Any:
        """Return the value in an answer, or raise what it tells of; everything in it is checked."""
        match answer:
            case ("done", int(number), value, tuple(changed), tuple(warned), dict(shared)) if number == sequence:
                self._seen(changed, warned, shared, seconds)
                if self.failure and not self._deadlines:
                    raise self.failure
                return value
            case (
                "raised", int(number), str(kind), str(text), tuple(bases), tuple(frames), token, tuple(changed),
                tuple(warned), dict(shared),
            ) if number == sequence:  # fmt: skip
                self._seen(changed, warned, shared, seconds)
                self._raised(kind, text, bases, frames, token)
            case ("absent", int(number)) if number == sequence:
                self.end_test("missing", "")
        self._protocol("an answer that fits no question")

    def _protocol(self, about: str) -> NoReturn:
        self.deaths += 1
        self.close()
        self.end_test("protocol", about)

    def _seen(self, changed: tuple[Any, ...], warned: tuple[Any, ...], shared: dict[Any, Any], seconds: float) -> None:
        if not all(isinstance(item, str) for item in (*changed, *warned)):
            self._protocol("an answer that fits no question")
        self.test.last = Last(tuple(name[:80] for name in changed[:20]), warned[:20], seconds)
        self.test.changed = self.test.changed or bool(changed)
        for number, value in shared.items():
            if type(number) is not int or not 0 <= number < len(self.inouts):
                self._protocol("an answer that fits no question")
            self.inouts[number].value = value

    def _raised(self, kind: str, text: str, bases: tuple[Any, ...], frames: tuple[Any, ...], token: Any) -> NoReturn:
        if self.failure and not self._deadlines:
            raise self.failure
        if type(token) is int and 0 <= token < len(self.thrown):
            raise self.thrown[token]
        try:
            hers = tuple(self._hers(frames))
        except (TypeError, ValueError):
            self._protocol("an answer that fits no question")
        names = tuple(base for base in bases if base in _EXCEPTIONS) or ("Exception",)
        error = LearnerError(kind, text, names, hers)
        if "NotImplementedError" in names:
            self.end_test("missing", hers[-1].function if hers else "", error)
        if "MemoryError" in names:
            self.end_test("memory", f"{self.limits.memory >> 20}", error)
        raise error

    def _hers(self, frames: tuple[Any, ...]) -> Iterator[Frame]:
        """Yield her own lines, 20 at most: their text out of the file that was graded, not from the guest's mouth."""
        if not self._lines:
            for name, source in self.files:
                self._lines[name] = re.split("\r\n|\r|\n", (source or b"").decode("utf-8-sig", "replace"))
        for file, line, function in frames[-20:]:
            lines = self._lines.get(str(file), [])
            if type(line) is int and 0 < line <= len(lines):
                yield Frame(str(file), line, lines[line - 1].strip()[:200], str(function)[:200])

    # -- callbacks -----------------------------------------------------------------------------------------------------

    def _called_back(self, guest: Guest, message: tuple[Any, ...], deadline: float, limit: float) -> None:
        match message:
            case ("callback", int(), int(ident), tuple(args), dict(kwargs)) if all(type(key) is str for key in kwargs):
                answer = self._call_back(ident, args, kwargs)
            case _:
                guest.end()
                raise GuestDied("protocol", "a callback that is none")
        self._send(guest, answer, deadline, limit)

    def _call_back(self, ident: int, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, ...]:
        self.callback_count += 1
        if self.callback_count > self.limits.callbacks:
            if self.guest:
                self.guest.end()
            raise GuestDied("timeout", f"{self.limits.callbacks} calls of the test's function")
        if not any(ident in allowed for allowed in self.allowed):
            return (
                "throw",
                "RuntimeError",
                "the test's function can be called only during the call it was given to",
                -1,
            )
        try:
            return ("return", self.callbacks[ident](*args, **kwargs))
        except Exception as error:
            if isinstance(error, AssertionError):
                self.failure = self.failure or error
            self.thrown.append(error)
            names = error.bases if isinstance(error, LearnerError) else [base.__name__ for base in type(error).__mro__]
            name = next((name for name in names if name in _EXCEPTIONS), "Exception")
            return ("throw", name, "the test's function raised this", len(self.thrown) - 1)

    # -- references ----------------------------------------------------------------------------------------------------

    def meet(self, ref: Ref) -> Reference:
        """Return the handle for a reference that came from the guest."""
        match ref:
            case Ref("h", int(number), (str(kind), tuple(methods))) if number >= 0:
                self.held = max(self.held, number + 1)
                return self.handle(self, Ref("h", number), kind[:80], frozenset(map(str, methods)))
        raise WireError("a reference to nothing")

    def once(self, what: object, content: Any) -> Any:
        """Return the content that travels with a reference: only until the guest has got it once."""
        self._sending.add(what)
        return None if what in self._sent else content

    def leave(self, value: Any) -> Ref | None:
        """Return the reference that stands for ``value`` in a message to the guest; None for plain data."""
        if isinstance(value, Reference):
            return value._reference(self)
        if isinstance(value, np.random.Generator):
            number = next((n for n, known in enumerate(self.generators) if known is value), len(self.generators))
            if number == len(self.generators):
                self.generators.append(value)
            return Ref("g", number, self.once(("g", number), value.bit_generator.state))
        if isinstance(value, _FUNCTIONS):
            if value not in self.callbacks:
                self.callbacks.append(value)
            number = self.callbacks.index(value)
            self.allowed[-1].add(number)
            return Ref("c", number)
        if isinstance(value, _TRAVELS):
            return None
        raise TypeError(
            f"a test cannot pass an object of type {type(value).__name__} to the learner's code: only plain data, "
            "numpy arrays, functions, generators and the learner's own objects cross the wall"
        )
