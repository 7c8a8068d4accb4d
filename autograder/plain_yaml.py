"""YAML as people write it: scalars kept as strings, numbers read by one rule, nothing that a file could hide behind.

Used for course files and for learners' answers, which are hostile data: bounded in depth, no aliases, anchors or tags.
"""

from __future__ import annotations

import math
import re
from typing import Any, Final, TypeAlias

import yaml

from autograder import quiz_messages
from autograder.records import Lang, Text

MAX_DEPTH: Final = 8
_DECIMAL = r"(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)"
_NUMBER = re.compile(rf"([+-]?{_DECIMAL})(?:[eE]([+-]?[0-9]{{1,3}})|/({_DECIMAL}))?")
_THOUSANDS = re.compile(r"[+-]?[1-9][0-9]{0,2}(,[0-9]{3})+")
_LANGS: tuple[Lang, Lang] = ("en", "ko")
Steps: TypeAlias = tuple[str | int, ...]


class Unusable(Exception):
    """A file, or one answer in it, is not of the right form; ``text`` says how."""

    def __init__(self, text: Text, line: int = 0, **values: object) -> None:
        self.text, self.line = said(text, **values), line


class _Loader(yaml.BaseLoader):
    """Keeps scalars as strings; refuses aliases, anchors, tags and deep nesting before they cost anything."""

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.AliasEvent) or event.anchor or event.tag:
            raise Unusable(quiz_messages.YAML_EXTRAS, event.start_mark.line + 1)
        if self.depth == MAX_DEPTH:
            raise Unusable(quiz_messages.YAML_DEPTH, event.start_mark.line + 1, limit=MAX_DEPTH)
        self.depth += 1
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


class Document:
    """What a YAML text holds, as strings, lists and maps (None for nothing), and the line of each part."""

    def __init__(self, text: str) -> None:
        self.plain: Any = None
        self.lines: dict[Steps, int] = {(): 1}
        if found := _Loader.NON_PRINTABLE.search(text):
            raise Unusable(quiz_messages.YAML_CONTROL, text.count("\n", 0, found.start()) + 1)
        loader = _Loader(text)
        try:
            if node := loader.get_single_node():
                self.plain = self._plain(node, node.start_mark.line + 1, ())
        except (yaml.YAMLError, ValueError, OverflowError, IndexError) as error:  # "\U00110000", "\ud800" and the like
            mark, how = getattr(error, "problem_mark", None) or loader, getattr(error, "problem", None) or error
            raise Unusable(quiz_messages.YAML_SYNTAX, mark.line + 1, how=shown(str(how))) from error

    def _plain(self, node: yaml.Node, line: int, steps: Steps) -> Any:
        self.lines[steps] = line
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(item, item.start_mark.line + 1, (*steps, i)) for i, item in enumerate(node.value)]
        if not isinstance(node, yaml.MappingNode):
            node.value.encode()  # raises on a lone surrogate
            return node.value
        plain: dict[str, Any] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode):
                raise Unusable(quiz_messages.YAML_KEY, line)
            key.value.encode()
            if key.value in plain:
                raise Unusable(quiz_messages.YAML_TWICE, line, name=shown(key.value))
            plain[key.value] = self._plain(value, line, (*steps, key.value))
        return plain

    def line(self, steps: Steps) -> int:
        """Return the line of a part, or of the nearest thing around it."""
        return self.lines[steps] if steps in self.lines else self.line(steps[:-1])


def shown(text: str) -> str:
    """Return learner-made text with what does not print escaped, cut to a bearable length, for use in a sentence."""
    text = text if len(text) <= 80 else text[:79] + "…"
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def said(text: Text, **values: object) -> Text:
    """Return ``text`` filled in both languages; where a value is itself a `Text`, each language gets its own."""
    english, korean = ({k: v.say(lang) if isinstance(v, Text) else v for k, v in values.items()} for lang in _LANGS)
    return Text(text.en.format(**english), text.ko.format(**korean))


def read_number(text: str) -> float:
    """Return the number that a person wrote: ``-2``, ``0.5``, ``0,5``, ``1e-3`` or ``1/3``.

    Raises:
        ValueError: for anything else, what is not finite, more than 40 characters, and ``1,000``, which is a thousand
            to some and one to others.
    """
    found = _NUMBER.fullmatch(text.strip()) if len(text) <= 40 else None
    if not found or _THOUSANDS.fullmatch(found[0]):
        raise ValueError(f"`{shown(text)}` is no number like 0.5, 1e-3 or 1/3")
    top, power, bottom = (part and part.replace(",", ".") for part in found.groups())
    value, divisor = float(f"{top}e{power or 0}"), float(bottom or 1)
    if divisor == 0 or not math.isfinite(value / divisor):
        raise ValueError(f"`{shown(text)}` is not finite")
    return value / divisor


def number_or_text(text: Any) -> Any:
    """Return the number that ``text`` reads as, else ``text`` itself."""
    try:
        return read_number(text) if isinstance(text, str) else text
    except ValueError:  # an expression, a word, or something that the record refuses
        return text
