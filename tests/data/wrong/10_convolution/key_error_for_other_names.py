"""task: make_filter
An unknown name ends in the KeyError of a dictionary.
"""
# ruff: noqa: F821 - laid over the solution

_make_filter = make_filter

_KNOWN = {name: make_filter(name) for name in ("identity", "blur", "vertical_edge", "horizontal_edge", "sharpen")}


def make_filter(name):
    return _KNOWN[name].copy()
