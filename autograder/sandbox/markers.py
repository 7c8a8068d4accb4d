"""The ``task`` marker of a test: what it says and must say (contracts F3)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pytest

from autograder.course import Unit
from autograder.errors import ContentError
from autograder.records import Text

_KEYS: Final = {"points", "en", "ko", "seed", "seconds"}


@dataclass(frozen=True)
class Spec:
    """What the ``task`` marker of one test item says (contracts F3); ``points`` are this item's share."""

    task: str
    test: str
    says: Text
    points: float
    seconds: float | None
    seed: tuple[int, ...]
    hidden: bool


def test_name(item: pytest.Item) -> str:
    """Return an item's name inside its file: function, class and parameters."""
    return item.nodeid.split("::", 1)[-1]


test_name.__test__ = False  # type: ignore[attr-defined]


def read_specs(items: Sequence[pytest.Item]) -> list[Spec]:
    """Return what the markers of the items say.

    Raises:
        ContentError: for a marker that is missing or wrong, naming the test.
    """
    shares: dict[str, int] = {}
    for item in items:
        shares[_function_id(item)] = shares.get(_function_id(item), 0) + 1
    return [_spec(item, shares[_function_id(item)]) for item in items]


def check_specs(items: Sequence[pytest.Item], specs: Sequence[Spec], unit: Unit) -> None:
    """See that markers name tasks of the stub, and speak Korean where the statement does.

    Raises:
        ContentError: naming the first test that does not.
    """
    korean = (unit.folder / "README.ko.md").is_file()
    tasks = unit.tasks if unit.stub.is_file() else ()
    for item, spec in zip(items, specs, strict=True):
        where = f"{item.path}::{spec.test}"
        if tasks and spec.task not in tasks:
            raise ContentError(where, f"the stub has no task `{spec.task}`.", f"Its tasks: {', '.join(tasks)}.")
        if korean and not spec.says.ko:
            raise ContentError(
                where, "its task marker has no sentence `ko`.", "The unit has a Korean statement: add it."
            )


def _function_id(item: pytest.Item) -> str:
    return item.nodeid.split("[")[0]


def _spec(item: pytest.Item, share: int) -> Spec:
    where, hidden = f"{item.path}::{test_name(item)}", item.path.name == "test_hidden.py"
    marker = item.get_closest_marker("task")
    if marker is None or len(marker.args) != 1:
        raise ContentError(where, "it has no task marker.", 'Add @pytest.mark.task("name", points=1, en="…", ko="…").')
    keys = marker.kwargs
    if unknown := sorted(set(keys) - _KEYS):
        raise ContentError(where, f"its task marker has the unknown key `{unknown[0]}`.", f"Known: {sorted(_KEYS)}.")
    if not (isinstance(keys.get("en"), str) and keys["en"] and isinstance(keys.get("ko", ""), str)):
        raise ContentError(where, "its task marker has no sentence `en` (or `ko` is none).", "Say the test's rule.")
    if not hidden and ({"points", "seed"} & set(keys)):
        raise ContentError(where, "an example has no points and no seed.", "Take them out of its marker.")
    points = keys.get("points", 1) if hidden else 0
    if type(points) not in (int, float) or not 0 <= points <= 100 or points * 4 != int(points * 4):
        raise ContentError(where, f"its points are {points!r}.", "Give a multiple of 0.25.")
    seconds, seed = keys.get("seconds"), keys.get("seed", ())
    if seconds is not None and (type(seconds) not in (int, float) or not 0 < seconds < math.inf):
        raise ContentError(where, f"its seconds are {seconds!r}.", "Give the limit of one call in seconds.")
    if not isinstance(seed, list | tuple) or not all(type(line) is int for line in seed):
        raise ContentError(where, f"its seed is {seed!r}.", "Give a list of line numbers.")
    return Spec(
        task=str(marker.args[0]),
        test=test_name(item),
        says=Text(keys["en"], keys.get("ko", "")),
        points=points / share,
        seconds=seconds,
        seed=tuple(seed),
        hidden=hidden,
    )
