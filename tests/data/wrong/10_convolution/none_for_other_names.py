"""task: make_filter
An unknown name gives the identity filter.
"""
# ruff: noqa: F821 - laid over the solution

_make_filter = make_filter


def make_filter(name):
    known = ("identity", "blur", "vertical_edge", "horizontal_edge", "sharpen")
    return _make_filter(name if name in known else "identity")
