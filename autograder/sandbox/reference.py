"""Things of a test's that travel as references: the learner's objects, and arguments that her code may change."""

from __future__ import annotations

from typing import Any, Protocol

from autograder.sandbox.calls import Test
from autograder.sandbox.wire import Ref


class Sender(Protocol):
    """What a reference needs to know of the wall that sends it."""

    test: Test

    def once(self, what: object, content: Any) -> Any:
        """Return the content that travels with a reference: only until the guest has got it once."""


class Reference:
    """Something of a test's that travels as a reference: the learner's object, or an argument that she may change."""

    __slots__ = ()

    def _reference(self, sender: Sender) -> Ref:
        raise NotImplementedError


class InOut(Reference):
    """An argument that stays one object in the guest until the test ends; ``value`` is its content after a call."""

    def __init__(self, number: int, value: Any) -> None:
        self._number = number
        self.value = value

    def _reference(self, sender: Sender) -> Ref:
        return Ref("o", self._number, sender.once(("o", self._number), self.value))
