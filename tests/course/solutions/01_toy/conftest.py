"""Fixtures of the hidden suite of 01_toy."""

import pytest


@pytest.fixture
def table(rng):
    """A random table whose rows differ in size."""
    return rng.normal(size=(5, 4)) * [[1.0], [10.0], [0.1], [3.0], [-2.0]]
