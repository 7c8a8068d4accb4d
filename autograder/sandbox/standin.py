"""What a hidden test sees instead of the learner's module: ``learner`` and the handles it gives (contracts F4)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn

import numpy as np

from autograder.sandbox.calls import Last, Test, TestEnded
from autograder.sandbox.reference import InOut, Reference, Sender
from autograder.sandbox.wall import Wall
from autograder.sandbox.wire import Ref


class Learner:
    """The stand-in for the learner's module: ``learner.softmax(x)`` runs in the guest."""

    __slots__ = ("_wall",)

    def __init__(self, wall: Wall) -> None:
        self._wall = wall

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        wall = self._wall
        kind = wall.loaded().get(name)
        if kind is not None:
            return Handle(wall, None, Ref("n", 0, name), kind, frozenset(), name)
        try:
            return wall.ask("get", name)
        except TestEnded as ended:
            if ended.outcome == "missing" and not ended.about:
                ended.about = name
            raise

    @property
    def last(self) -> Last:
        """The record of the last call."""
        return self._wall.test.last

    def inout(self, value: Any) -> InOut:
        """Return an argument that the learner's code may change: one object in the guest, its content in ``.value``."""
        made = InOut(len(self._wall.inouts), value)
        self._wall.inouts.append(made)
        return made

    def assign(self, handle: Handle, *path: Any) -> None:
        """Copy an array into one that the learner's object holds, in place.

        ``learner.assign(net, "params", "W1", array)`` does ``net.params["W1"][...] = array`` in the guest.
        """
        *keys, value = path
        if not keys:
            raise TypeError('assign needs a handle, a path and an array: learner.assign(net, "params", "W1", array)')
        self._wall.ask("assign", handle, tuple(keys), value)

    def __repr__(self) -> str:
        return "<the learner's module>"


def handle(wall: Wall, ref: Ref, kind: str, methods: frozenset[str]) -> Handle:
    """Return the handle for an object that a guest answered with."""
    return Handle(wall, wall.test, ref, kind, methods)


def _refuse(what: str) -> Callable[..., NoReturn]:
    def refused(self: Handle, *args: object, **kwargs: object) -> NoReturn:
        kind = object.__getattribute__(self, "_kind")
        raise TypeError(f"a handle to the learner's {kind} has no {what}: read plain data from its attributes or calls")

    return refused


class Handle(Reference):
    """An object of the learner's that stays in the guest: read and set attributes, index it, call it; nothing else."""

    __slots__ = ("_kind", "_methods", "_name", "_ref", "_test", "_wall")
    __hash__ = None  # type: ignore[assignment]
    __array_ufunc__ = None

    def __init__(
        self, wall: Wall, test: Test | None, ref: Ref, kind: str, methods: frozenset[str], name: str = ""
    ) -> None:
        for slot, value in zip(("_wall", "_test", "_ref", "_kind", "_methods", "_name"),
                               (wall, test, ref, kind, methods, name), strict=True):  # fmt: skip
            object.__setattr__(self, slot, value)

    def _reference(self, sender: Sender) -> Ref:
        """Return what stands for it in a message; a handle is good for the test it was made in."""
        if self._test is not None and self._test is not sender.test:
            raise RuntimeError("a handle is good for the test it was made in; this one is from an earlier test")
        if self._ref.kind == "m" or self._test is None:
            ref: Ref = self._ref
            return ref
        return Ref("h", self._ref.ident)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name in self._methods:
            return Handle(self._wall, self._test, Ref("m", self._ref.ident, name), "function", frozenset(), name)
        return self._wall.ask("attr", self, name)

    def __setattr__(self, name: str, value: Any) -> None:
        self._wall.ask("set", self, name, value)

    def __getitem__(self, key: Any) -> Any:
        return self._wall.ask("item", self, key)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call it in the guest, under the host's ``np.geterr()``."""
        target = self._ref.extra if self._ref.kind == "n" else self
        err = np.geterr()
        return self._wall.ask("call", target, args, kwargs, None if err == _ERR else err)

    def __repr__(self) -> str:
        return f"<the learner's {self._kind}{' ' + self._name if self._name else ''}>"

    __bool__ = _refuse("truth")
    __eq__ = _refuse("equality")
    __ne__ = _refuse("equality")
    __lt__ = __le__ = __gt__ = __ge__ = _refuse("order")
    __len__ = _refuse("length")
    __iter__ = _refuse("iteration")
    __contains__ = _refuse("members")
    __array__ = _refuse("array")
    __array_function__ = _refuse("numpy functions")
    __float__ = __int__ = __index__ = __complex__ = _refuse("number")
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __matmul__ = _refuse("arithmetic")


_ERR = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}
