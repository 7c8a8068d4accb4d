"""What may be wrong with a question: where in it, what, and what to do about it."""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any, Final, TypeAlias

from autograder.draws import BRACES, compiled
from autograder.plain_yaml import Steps
from autograder.questions import CODE, Answer, Item, Question

_COMMON: Final = {"id", "kind", "seed", "task", "graded", "points", "given", "require", "en", "ko", "why"}
_OWN: Final = {
    "choice": {"choices"},
    "choices": {"choices"},
    "truth": {"answer", "choices"},
    "number": {"answer", "tolerance", "wrong"},
    "array": {"answer", "tolerance", "wrong"},
    "order": {"items"},
    "match": {"left", "right", "pairs"},
    "text": {"accept"},
    "line": {"code", "answer", "choices"},
}
Fault: TypeAlias = tuple[Steps, str, str]


def of(question: Question, plain: dict[str, Any], known: Collection[str]) -> Iterator[Fault]:
    """Yield what is wrong with a question: where in it, what, what to do.

    Args:
        question: the record.
        plain: the map in the file that it was read from.
        known: the mistakes and misconceptions that a wrong answer may name.
    """
    for key in sorted(plain.keys() - _COMMON - _OWN[question.kind]):
        yield (key,), f"`{key}` does not belong to the kind {question.kind}.", "Take it away."
    yield from _given_faults(question)
    yield from _choice_faults(question) if "choices" in _OWN[question.kind] else ()
    if question.kind in _KINDS:
        yield from _KINDS[question.kind](question)
    yield from _code_faults(question)
    for steps, part in _parts({key: value for key, value in plain.items() if key not in ("given", "accept")}, ()):
        yield from ((steps, *fault) for fault in _text_faults(part, question.given))
        for key in ("wrong", "is"):
            name = part.get(key)
            if isinstance(name, str) and name not in known:
                what = f"`{name}` is no mistake of the unit and no misconception."
                yield (*steps, key), what, "Name one, or add it to misconceptions.yaml."


def _given_faults(question: Question) -> Iterator[Fault]:
    for name, given in question.given.items():
        low, high = given.one or given.ints or (0, 0)
        if not name.isidentifier() or keyword.iskeyword(name) or name in ("np", "solution", *CODE):
            yield ("given", name), f"`{name}` cannot name a value.", "Give it another name."
        if [given.one, given.ints, given.pick].count(None) != 2 or (given.size is None) != (given.ints is None):
            ways = "`{int: [a, b]}`, `{ints: [a, b], size: n}` or `{pick: […]}`"
            yield ("given", name), f"`{name}` is not drawn in one way.", f"Write {ways}."
        if low > high:
            yield ("given", name), f"`{name}` has nothing to draw from.", "Write the smaller end first."
    if question.require and not question.given:
        yield ("require",), "`require` stands without `given`.", "Take it away, or draw values."


def _parts(plain: Any, steps: Steps) -> Iterator[tuple[Steps, dict[str, Any]]]:
    """Yield every map in ``plain`` and the way to it."""
    if isinstance(plain, dict):
        yield steps, plain
    items = plain.items() if isinstance(plain, dict) else enumerate(plain if isinstance(plain, list) else ())
    for key, value in items:
        yield from _parts(value, (*steps, key))


def _text_faults(part: dict[str, Any], given: Collection[str]) -> Iterator[tuple[str, str]]:
    texts = [text for text in (part.get("en"), part.get("ko")) if text]
    names = [set(BRACES.findall(text)) - {""} for text in texts]
    if part.get("en") == "":
        yield "`en` is empty.", "Write it."
    if len(names) == 2 and names[0] != names[1]:
        yield "`en` and `ko` do not show the same values.", "Use the same placeholders in both."
    if any(found - set(given) for found in names) or any(re.search("[{}]", BRACES.sub("", text)) for text in texts):
        yield "a brace stands for no value of `given`.", "Write `{name}`, and `{{` or `}}` for a brace itself."


def _choice_faults(question: Question) -> Iterator[Fault]:
    ids = [choice.id for choice in question.choices]
    for i, choice in enumerate(question.choices):
        if ids.count(choice.id) > 1:
            yield ("choices", i), f"the choice `{choice.id}` is there twice.", "Use a, b, c and so on."
        if choice.right == bool(choice.wrong):
            do = "Write `right: true` or `wrong: …`."
            yield ("choices", i), f"the choice `{choice.id}` must be right or wrong.", do
        if choice.wrong and not choice.why:
            yield ("choices", i), f"the wrong choice `{choice.id}` has no `why`.", "Say what is wrong about it."
    right = sum(choice.right for choice in question.choices)
    many = question.kind == "choices"
    if not right or (right > 1 and not many):
        must = "at least one" if many else "exactly one"
        yield ("choices",), f"{right} of {len(ids)} choices are right.", f"It must be {must}."


def _truth_faults(question: Question) -> Iterator[Fault]:
    if question.answer not in ("true", "false"):
        yield ("answer",), "`answer` is neither `true` nor `false`.", "Write whether the sentence is true."


def _order_faults(question: Question) -> Iterator[Fault]:
    if len(question.items) < 2:
        yield (), "a question of the kind order needs two `items` or more.", "Write them in the right order."
    yield from _twice("items", question.items)


def _match_faults(question: Question) -> Iterator[Fault]:
    yield from _twice("left", question.left)
    yield from _twice("right", question.right)
    left, right = {item.id for item in question.left}, {item.id for item in question.right}
    if len(left) < 2 or set(question.pairs) != left or not set(question.pairs.values()) <= right:
        yield ("pairs",), "`pairs` does not give each item of `left` one of `right`.", "Write `left: right` for each."


def _text_kind_faults(question: Question) -> Iterator[Fault]:
    if not question.accept.get("en"):
        yield (), "a question of the kind text needs `accept` with `en`.", "List the words that are right."
    if question.ko and not question.accept.get("ko"):
        yield ("accept",), "`accept` has no Korean words.", "Add `ko`."


def _line_faults(question: Question) -> Iterator[Fault]:
    count = len(question.code.splitlines())
    if not count:
        yield (), "a question of the kind line needs `code`.", "Write the lines of code with the wrong one."
    if not (isinstance(question.answer, str) and question.answer.isdigit() and 1 <= int(question.answer) <= count):
        yield ("answer",), f"`answer` is no line from 1 to {count}.", "Write the number of the wrong line."


def _twice(key: str, items: Sequence[Item]) -> Iterator[Fault]:
    ids = [item.id for item in items]
    for i, name in enumerate(ids):
        if ids.count(name) > 1:
            yield (key, i), f"the id `{name}` is there twice.", "Give each its own."


def _code_faults(question: Question) -> Iterator[Fault]:
    numeric = question.kind in ("number", "array")
    code: list[tuple[Steps, Answer]] = [(("require",), question.require)]
    code += [(("answer",), question.answer)] if numeric else []
    code += [(("wrong", i, "answer"), item.answer) for i, item in enumerate(question.wrong)]
    if numeric and not question.answer:
        yield (), f"a question of the kind {question.kind} needs `answer`.", "Write a number, or Python over `given`."
    if question.kind == "number" and any(isinstance(text, list) for _, text in code):
        yield ("answer",), "a number is one value, not a list.", "Use the kind array."
    for steps, answer in code:
        for text in _leaves(answer):
            try:
                compiled(text or "0")
            except (SyntaxError, ValueError) as error:
                yield steps, f"`{text}` is no expression ({error}).", "Write a number, or Python over `given`."


def _leaves(answer: Any) -> Iterator[str]:
    if isinstance(answer, list):
        for item in answer:
            yield from _leaves(item)
    else:
        yield str(answer)


_KINDS: Final[dict[str, Callable[[Question], Iterator[Fault]]]] = {
    "truth": _truth_faults,
    "order": _order_faults,
    "match": _match_faults,
    "text": _text_kind_faults,
    "line": _line_faults,
}
