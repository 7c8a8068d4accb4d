"""What the tests share: warm zygotes, a learner's module from a source text, and ``@pytest.mark.needs``."""

from __future__ import annotations

import functools
import importlib.util
import os
import shutil
import tempfile
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import msgspec
import pytest

from autograder.errors import SandboxError
from autograder.records import TIERS, Limits
from autograder.sandbox import jail, tiers
from autograder.sandbox.standin import Learner, handle
from autograder.sandbox.starter import Zygote
from autograder.sandbox.wall import Wall

os.environ.setdefault("HYPOTHESIS_STORAGE_DIRECTORY", str(Path(tempfile.gettempdir()) / "deepdrill-hypothesis"))
hypothesis.settings.register_profile("deepdrill", derandomize=True, database=None, deadline=None, max_examples=100)
hypothesis.settings.load_profile("deepdrill")

Module = Callable[..., Learner]


@functools.cache
def _missing(part: str) -> str:
    """Return why a part cannot be used here, or an empty string; a part is a tier, a program or a module."""
    if part in (*TIERS, "jail"):
        try:
            tiers.plan(next((tier for tier in TIERS if tier == part), None), Limits())
        except SandboxError as error:
            return str(error)
        return ""
    if part == "bubblewrap":
        return "" if jail._bubblewraps() else "bubblewrap is not installed"
    found = shutil.which(part) or importlib.util.find_spec(part)
    return "" if found else f"{part} is not installed"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep together, on one of xdist's workers, the tests of one unit and else of one file: they share warm suites."""
    for item in items:
        unit = getattr(item, "callspec", None) and item.callspec.params.get("unit")
        item.add_marker(pytest.mark.xdist_group(getattr(unit, "name", item.path.stem)))


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test whose part is missing; on CI (``DEEPDRILL_CI``) that is a failure."""
    for marker in item.iter_markers("needs"):
        if why := _missing(*marker.args):
            if os.environ.get("DEEPDRILL_CI"):
                pytest.fail(f"CI must have what the tests need: {why}", pytrace=False)
            pytest.skip(why)


@pytest.fixture(scope="session")
def plain_zygote() -> Iterator[Zygote]:
    """A zygote without a wall: the quick way to most rules."""
    with Zygote(jail.plain(Limits())) as zygote:
        yield zygote


@pytest.fixture(scope="session")
def jailed_zygote() -> Iterator[Zygote]:
    """A zygote in the best tier that works here."""
    with Zygote(tiers.plan(None, Limits())) as zygote:
        yield zygote


@pytest.fixture
def module(plain_zygote: Zygote) -> Iterator[Module]:
    """Make a ``Learner`` of a source text: ``module("def f(): ...", call=0.5)``; limits of the host's side by name."""
    yield from _modules(plain_zygote)


@pytest.fixture(params=["plain_zygote", pytest.param("jailed_zygote", marks=pytest.mark.needs("jail"))])
def walled(request: pytest.FixtureRequest) -> Iterator[Module]:
    """As ``module``, once without a wall and once in the best tier that works."""
    yield from _modules(request.getfixturevalue(request.param))


def _modules(zygote: Zygote) -> Iterator[Module]:
    walls: list[Wall] = []

    def make(source: str | bytes, *, slug: str = "activations", **limits: float) -> Learner:
        for wall in walls:
            wall.close()
        text = source if isinstance(source, bytes) else textwrap.dedent(source).encode()
        wall = Wall(zygote, slug, [(f"{slug}.py", text)], handle)
        wall.limits = msgspec.structs.replace(wall.limits, **limits)
        wall.begin(None)
        walls.append(wall)
        return Learner(wall)

    yield make
    for wall in walls:
        wall.close()
