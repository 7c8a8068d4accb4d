"""The side of the wall where learner code runs: loads her file, answers the host's calls, in plain data.

Nothing here is trusted: learner code shares this process and may change all of it. All it can gain is to say
something else than her functions returned, which is the same as having them return it.

Imports the standard library, numpy, ``wire`` and ``reading`` only. To a guest, each with a sequence number:
    load slug files | get name | call target args kwargs err | attr handle name | set handle name value
    item handle key | assign handle path array | reset
    and, during a callback, return value | throw name text token
Messages from a guest: done value seen | raised … seen | absent | refused text | callback ident args kwargs
"""

from __future__ import annotations

import builtins
import inspect
import linecache
import os
import sys
import types
import warnings
from collections.abc import Callable
from importlib.machinery import ModuleSpec
from typing import Any

import numpy as np

from autograder.sandbox.reading import Reader
from autograder.sandbox.wire import HEADER, Ref, UnfitError, WireError, Writer, sizes

_TRAVELS = (np.generic, int, float, complex, str, bytes, list, tuple, dict)
_GENERATORS = ("PCG64", "PCG64DXSM", "MT19937", "Philox", "SFC64")


def serve(line: int, limits: dict[str, Any]) -> None:
    """Answer the host on descriptor ``line`` until it hangs up."""
    guest = _Guest(line, limits)
    while True:
        guest.answer(guest.receive())


class _AbsentError(BaseException):
    """Her module has no such name; none of her own exceptions."""


class _Guest:
    def __init__(self, line: int, limits: dict[str, Any]) -> None:
        self.line = line
        self.limits = limits
        self.module = types.ModuleType("learner")
        self.streams = (sys.stdout, sys.stderr)
        self.files: dict[str, str] = {}
        self.got = bytearray()
        self.clear()

    def clear(self) -> None:
        """Forget what the last test made."""
        self.held: list[Any] = []
        self.numbers: dict[int, int] = {}
        self.shared: dict[int, Any] = {}
        self.generators: dict[int, np.random.Generator] = {}
        self.callbacks: dict[int, Callable[..., Any]] = {}
        self.thrown: list[tuple[BaseException, int]] = []

    # -- bytes ---------------------------------------------------------------------------------------------------------

    def receive(self) -> tuple[bytes, bytearray]:
        self._fill(HEADER.size)
        body, buffers = sizes(self.got[: HEADER.size], self.limits["message"])
        end = HEADER.size + body + buffers
        self._fill(end)
        frame = bytes(self.got[HEADER.size : HEADER.size + body]), self.got[HEADER.size + body : end]
        del self.got[:end]
        return frame

    def _fill(self, size: int) -> None:
        while len(self.got) < size:
            chunk = os.read(self.line, max(size - len(self.got), 1 << 16))
            if not chunk:
                os._exit(0)
            self.got += chunk

    def decode(self, frame: tuple[bytes, bytearray]) -> Any:
        reader = Reader(*frame, self.meet, share=True, depth=self.limits["depth"], items=self.limits["items"] + 1000)
        return reader.message()

    def send(self, *message: Any) -> None:
        """Send a message; raises UnfitError, with nothing sent, when it cannot travel."""
        writer = Writer(
            self.leave,
            share=False,
            depth=self.limits["depth"] + 3,
            items=self.limits["items"] + 1000,
            size=self.limits["message"],
        )
        writer.add(message)
        pieces = writer.frame()
        sent = os.writev(self.line, pieces[:512])
        for piece in pieces:
            if sent >= len(piece):
                sent -= len(piece)
                continue
            view, sent = memoryview(piece)[sent:], 0
            while view:
                view = view[os.write(self.line, view) :]

    # -- references ----------------------------------------------------------------------------------------------------

    def leave(self, value: Any) -> Ref | None:
        """Return None for what travels as a copy, else a handle to the object, which stays here."""
        if issubclass(type(value), _TRAVELS):  # not isinstance, which asks the object
            return None
        if issubclass(type(value), np.ndarray) and np.ndarray.view(value, np.ndarray).dtype.kind in "biufcUS":
            return None
        return self.handle(value, _kind(value))

    def handle(self, value: Any, kind: str) -> Ref:
        number = self.numbers.get(id(value))
        if number is None:
            number = self.numbers[id(value)] = len(self.held)
            self.held.append(value)
        return Ref("h", number, (kind, _methods(value)))

    def meet(self, ref: Ref) -> Any:
        """Return the object that a reference from the host means."""
        if ref.kind == "h":
            return self.held[ref.ident]
        if ref.kind == "m":
            return getattr(self.held[ref.ident], ref.extra)
        if ref.kind == "n":
            return getattr(self.module, ref.extra, None)
        if ref.kind == "o":
            return self.shared.setdefault(ref.ident, ref.extra)
        if ref.kind == "g":
            if ref.ident not in self.generators:
                self.generators[ref.ident] = _generator(ref.extra)
            return self.generators[ref.ident]
        if ref.kind == "c":
            if ref.ident not in self.callbacks:
                self.callbacks[ref.ident] = self.callback(ref.ident)
            return self.callbacks[ref.ident]
        raise WireError(f"a reference of kind {ref.kind}")

    def callback(self, ident: int) -> Callable[..., Any]:
        def function_of_the_test(*args: Any, **kwargs: Any) -> Any:
            try:
                self.send("callback", 0, ident, args, kwargs)
            except UnfitError as error:
                raise TypeError(f"this function cannot be called with {error}") from None
            while True:
                frame = self.receive()
                message = self.decode(frame)
                if message[0] == "return":
                    return message[1]
                if message[0] == "throw":
                    thrown = _exception(message[1], message[2])
                    self.thrown.append((thrown, message[3]))
                    raise thrown
                self.answer(frame)

        return function_of_the_test

    # -- answers -------------------------------------------------------------------------------------------------------

    def answer(self, frame: tuple[bytes, bytearray]) -> None:
        """Do what one message asks and send exactly one answer."""
        operation, sequence, *arguments = self.decode(frame)
        if operation == "call":
            self.call(sequence, frame, *arguments)
        elif operation == "reset":
            self.clear()
            self.reply(sequence, None, ())
        else:
            self.attempt(sequence, getattr(self, f"do_{operation}"), arguments, None)

    def call(
        self, sequence: int, frame: tuple[bytes, bytearray], target: Any, args: Any, kwargs: Any, err: Any
    ) -> None:
        """Call a function of the learner's and say which arguments it changed."""

        values = [*args, *kwargs.values()]
        deep = any(isinstance(value, list | dict | tuple) for value in values)
        marks = [] if deep else [_mark(value) for value in values]

        def changed() -> tuple[str, ...]:
            if not deep and marks == [_mark(value) for value in values]:
                return ()
            before = self.decode(frame)  # the message once more, as it came
            function = vars(self.module).get(target) if isinstance(target, str) else target
            return _changed(function, args, kwargs, before[3], before[4])

        def work() -> Any:
            function = self.do_get(target) if isinstance(target, str) else target
            value = function(*args, **kwargs)
            # an object that was asked for by its class stays one, also when the class builds on list or dict
            return self.handle(value, _kind(value)) if type(value) is function else value

        self.attempt(sequence, work, (), changed, err)

    def attempt(self, sequence: int, work: Callable[..., Any], arguments: Any, changed: Any, err: Any = None) -> None:
        """Run learner code and send what came of it."""
        error: BaseException | None = None
        value: Any = None
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                if err:
                    with np.errstate(**err):
                        value = work(*arguments)
                else:
                    value = work(*arguments)
            except _AbsentError:
                self.send("absent", sequence)
                return
            except BaseException as raised:
                error = raised
        self.flush()
        seen = (changed() if changed else (), tuple(sorted({_base_name(w.category) for w in caught})))
        if error is None:
            self.reply(sequence, value, *seen)
        else:
            self.raised(sequence, error, *seen)

    def flush(self) -> None:
        for stream in self.streams:
            try:
                stream.flush()
            except (OSError, ValueError):
                continue  # she closed it: what she printed is lost, her answer is not

    def reply(self, sequence: int, value: Any, changed: tuple[str, ...] = (), warned: tuple[str, ...] = ()) -> None:
        try:
            self.send("done", sequence, value, changed, warned, self.shared)
        except (UnfitError, RecursionError) as error:
            self.send("done", sequence, self.handle(value, str(error) or "data"), changed, warned, {})

    def raised(self, sequence: int, error: BaseException, changed: tuple[str, ...], warned: tuple[str, ...]) -> None:
        token = next((number for raised, number in self.thrown if raised is error), None)
        try:
            text = str.__getitem__(str(error), slice(2000))
        except BaseException as other:
            text = f"(its message raised {type(other).__name__})"
        bases = tuple(base.__name__ for base in type(error).__mro__ if base.__module__ == "builtins")
        frames = self.frames(error)
        said = ("raised", sequence, type(error).__name__[:80], text, bases, frames, token, changed, warned)
        try:
            self.send(*said, self.shared)
        except UnfitError:  # what she put into a shared object cannot travel; her exception still can
            self.send(*said, {})

    def frames(self, error: BaseException) -> tuple[tuple[str, int, str], ...]:
        """Return (file, line number, function) of the learner's own frames, outermost first, 20 at most."""
        found = []
        traceback = error.__traceback__
        while traceback is not None:
            name = traceback.tb_frame.f_code.co_filename
            if name in self.files:
                found.append((name, traceback.tb_lineno, traceback.tb_frame.f_code.co_qualname))
            traceback = traceback.tb_next
        if isinstance(error, SyntaxError) and error.filename in self.files:
            found.append((str(error.filename), error.lineno or 0, "<module>"))
        return tuple(found if len(found) <= 20 else (*found[:5], *found[-15:]))

    # -- operations ----------------------------------------------------------------------------------------------------

    def do_load(self, slug: str, files: list[tuple[str, bytes]]) -> dict[str, str]:
        """Run the files one after another; return the kind of each public name.

        All run in one fresh module but those in a folder: they are modules of their own, for the others to import.
        """
        for name, source in files:
            if "/" in name:
                self.run(_fresh(name.rpartition("/")[2].removesuffix(".py"), name), name, source)
        own = [(name, source) for name, source in files if "/" not in name]
        self.module = module = _fresh(slug, own[0][0])
        for name, source in own:
            self.run(module, name, source)
        return {name: _kind(value) for name, value in list(vars(module).items()) if self.stays(value)}

    def run(self, module: types.ModuleType, name: str, source: bytes) -> None:
        text = source.decode("utf-8-sig", "replace")
        self.files[name] = text
        linecache.cache[name] = (len(text), None, text.splitlines(keepends=True), name)
        exec(compile(source, name, "exec", dont_inherit=True), module.__dict__)

    def stays(self, value: Any) -> bool:
        return callable(value) and not isinstance(value, _TRAVELS)

    def do_get(self, name: str) -> Any:
        try:
            return getattr(self.module, name)
        except AttributeError:
            raise _AbsentError from None

    def do_attr(self, holder: Any, name: str) -> Any:
        return getattr(holder, name)

    def do_set(self, holder: Any, name: str, value: Any) -> None:
        setattr(holder, name, value)

    def do_item(self, holder: Any, key: Any) -> Any:
        return holder[key]

    def do_assign(self, holder: Any, path: tuple[Any, ...], value: Any) -> None:
        target = getattr(holder, path[0])
        for key in path[1:]:
            target = target[key]
        target[...] = value


def _fresh(slug: str, name: str) -> types.ModuleType:
    """Make an empty module that the learner's code can import."""
    module = types.ModuleType(slug)
    module.__file__ = name
    module.__spec__ = ModuleSpec(slug, None, origin=name)
    sys.modules[slug] = module
    return module


def _kind(value: Any) -> str:
    """Name the nearest built-in kind of a value; a class of the learner's is an object."""
    if isinstance(value, np.ndarray):
        return "object array"
    if isinstance(value, type):
        return "class"
    if callable(value) and not isinstance(value, type) and inspect.isroutine(value):
        return "function"
    for base in type(value).__mro__[:-1]:
        if base.__module__ in ("builtins", "numpy", "numpy.random._generator"):
            return base.__name__
    return "object"


def _methods(value: Any) -> tuple[str, ...]:
    """Return the names that are methods of a learner's object, so that the host need not ask for each."""
    if isinstance(value, type) or inspect.isroutine(value) or inspect.isgenerator(value):
        return ()
    return tuple(
        name
        for base in type(value).__mro__[:-1]
        if base.__module__ != "builtins"
        for name, item in list(vars(base).items())[:200]
        if isinstance(item, types.FunctionType) and not name.startswith("__")
    )


def _generator(state: dict[str, Any]) -> np.random.Generator:
    if state["bit_generator"] not in _GENERATORS:
        raise WireError("a generator of an unknown kind")
    made = getattr(np.random, state["bit_generator"])(0)
    made.state = state
    return np.random.Generator(made)


def _exception(name: str, text: str) -> BaseException:
    kind = getattr(builtins, name, Exception)
    try:
        made: BaseException = kind(text)
    except TypeError:  # UnicodeDecodeError and its like want more than a text
        made = ValueError(text)
    return made


def _base_name(kind: type) -> str:
    return next((base.__name__ for base in kind.__mro__ if base.__module__ == "builtins"), "Warning")


def _changed(function: Any, args: Any, kwargs: Any, args_before: Any, kwargs_before: Any) -> tuple[str, ...]:
    places = [str(n + 1) for n, pair in enumerate(zip(args, args_before, strict=True)) if not _same(*pair)]
    if places:
        try:
            parameters = inspect.signature(function).parameters.values()
            names = [
                each.name for each in parameters if each.kind in (each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD)
            ]
        except (TypeError, ValueError):
            names = []
        places = [names[int(place) - 1] if int(place) <= len(names) else place for place in places]
    return (*places, *(name for name in kwargs if not _same(kwargs[name], kwargs_before[name])))


def _mark(value: Any) -> Any:
    """Return what an array is and holds; None for what cannot be changed in place."""
    return (value.dtype, value.shape, value.tobytes()) if isinstance(value, np.ndarray) else None


def _same(now: Any, before: Any) -> bool:
    if type(now) is not type(before):
        return False
    if isinstance(now, np.ndarray):
        return bool(_mark(now) == _mark(before))
    if isinstance(now, list | tuple):
        return len(now) == len(before) and all(map(_same, now, before))
    if isinstance(now, dict):
        return list(now) == list(before) and all(_same(now[key], before[key]) for key in now)
    if isinstance(now, int | float | complex | str | bytes | np.generic):
        return bool(now == before or (now != now and before != before))
    return True
