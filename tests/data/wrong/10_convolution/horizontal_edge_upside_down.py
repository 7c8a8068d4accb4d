"""task: make_filter
Lower row minus upper row.
"""
# ruff: noqa: F821 - laid over the solution

_make_filter = make_filter


def make_filter(name):
    return -_make_filter(name) if name == "horizontal_edge" else _make_filter(name)
