"""Learner-made text as data: what could steer a terminal or turn a line around is shown, not obeyed."""

from __future__ import annotations

import unicodedata
from typing import Final

_KEPT: Final = {"\n", "\t"}
_HIDDEN: Final = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def visible(text: str) -> str:
    """Return text with control, ANSI, bidi and lone surrogate characters written as escapes."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        char if char in _KEPT or unicodedata.category(char) not in _HIDDEN else _escape(char) for char in text
    )


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def number(value: float | None, places: int = 4) -> str:
    """Return a score with at most so many places and no needless zeros; empty for none."""
    return "" if value is None else f"{value:.{places}f}".rstrip("0").rstrip(".")


def points(value: float | None) -> str:
    """Return a score as people read it: two places are enough."""
    return number(value, 2)
