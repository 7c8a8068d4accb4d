"""Things of a test's that travel as references: the learner's objects, and arguments that her code may change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from autograder.sandbox.wire import Ref

if TYPE_CHECKING:
    from autograder.sandbox.wall import Wall


class Reference:
    """Something of a test's that travels as a reference: the learner's object, or an argument that she may change."""

    __slots__ = ()

    def _reference(self, wall: Wall) -> Ref:
        raise NotImplementedError


class InOut(Reference):
    """An argument that stays one object in the guest until the test ends; ``value`` is its content after a call."""

    def __init__(self, wall: Wall, number: int, value: Any) -> None:
        self._wall, self._number = wall, number
        self.value = value

    def _reference(self, wall: Wall) -> Ref:
        return Ref("o", self._number, wall._once(("o", self._number), self.value))
