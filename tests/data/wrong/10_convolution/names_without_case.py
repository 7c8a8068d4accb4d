"""task: make_filter
Capitals are accepted, though the names are said to be exact.
"""
# ruff: noqa: F821 - laid over the solution

_make_filter = make_filter


def make_filter(name):
    return _make_filter(name.lower())
