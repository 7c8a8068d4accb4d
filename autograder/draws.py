"""The drawn variants of a question: its values, its answers, the order in which things are shown (contracts F7)."""

from __future__ import annotations

import functools
import hashlib
import itertools
import math
import re
from collections.abc import Callable, Mapping, Sequence
from types import CodeType
from typing import Any, Final, NamedTuple

import numpy as np

from autograder.errors import ContentError
from autograder.plain_yaml import number_or_text
from autograder.questions import CODE, Answer, Given, Question
from autograder.records import Text

VARIANTS: Final = 20
BRACES: Final = re.compile(r"\{\{|\}\}|\{([A-Za-z_]\w*)\}")
_TRIES: Final = 1000
_LARGEST: Final = 1000  # entries of an array that is asked for


class Drawn(NamedTuple):
    """One variant of a question.

    Attributes:
        values: what stands for the placeholders.
        answer: the right number, or array of floats.
        wrong: the wrong ones in the order of the file.
        shown: the ids of what is put in order or matched, in the order in which it is shown.
    """

    values: Mapping[str, Any]
    answer: Any = math.nan
    wrong: tuple[Any, ...] = ()
    shown: tuple[str, ...] = ()


def draw(question: Question, number: int, salt: str, solution: object | None) -> Drawn:
    """Draw one of the ``VARIANTS`` variants of a question: the same for the same unit, id, salt and number.

    Args:
        question: without ``given`` all its variants have the same values.
        number: 0 to ``VARIANTS - 1``.
        salt: makes a course's draws its own.
        solution: what the name ``solution`` means in expressions; None where there is none.

    Raises:
        ContentError: when an expression fails, or when 1000 tries give no values for which `require` holds and all
            answers (of a choice: all texts) differ.
    """
    seed = hashlib.blake2b("\0".join((question.unit, question.id, salt, str(number))).encode(), digest_size=16)
    rng = np.random.default_rng(list(seed.digest()))
    asked = [question.answer, *(wrong.answer for wrong in question.wrong)]
    evaluate = {"number": _number, "array": _array}.get(question.kind)
    for _ in range(_TRIES if question.given else 1):
        values = {name: _value(given, rng) for name, given in question.given.items()}
        names = {**values, "np": np, "solution": solution}
        if question.require and not _number(question, question.require, names):
            continue
        answers = [evaluate(question, answer, names) for answer in asked] if evaluate else [math.nan]
        if _apart(answers, question.tolerance) and _differ(question, values):
            return Drawn(values, answers[0], tuple(answers[1:]), _shuffled(question, rng))
    what = f"{question.id}: no drawn values keep all answers apart{' and meet `require`' if question.require else ''}."
    raise ContentError(question.where, what, "Draw from more values, or take a wrong answer away.")


def _apart(answers: Sequence[Any], tolerance: float) -> bool:
    return not any(near(one, other, tolerance) for one, other in itertools.combinations(answers, 2))


def near(one: Any, other: Any, tolerance: float) -> bool:
    """Whether two answers are the same within an absolute tolerance, in every entry."""
    first, second = np.asarray(one, float), np.asarray(other, float)
    if first.shape != second.shape:
        return False
    return bool(np.all(np.abs(first - second) <= tolerance + 1e-12 * np.abs(second)))


def _differ(question: Question, values: Mapping[str, Any]) -> bool:
    return len({fill(choice.en, values) for choice in question.choices}) == len(question.choices)


def _shuffled(question: Question, rng: np.random.Generator) -> tuple[str, ...]:
    """Return ids in the order in which they are shown: never in the right one."""
    ids = [item.id for item in (question.items or question.right)]
    for _ in range(_TRIES):
        mixed = tuple(str(name) for name in rng.permutation(ids))
        if mixed != tuple(item.id for item in question.items):
            return mixed
    return tuple(ids)


def _value(given: Given, rng: np.random.Generator) -> Any:
    if given.pick:
        text = given.pick[rng.integers(len(given.pick))]
        return int(text) if re.fullmatch(r"-?[0-9]{1,18}", text) else number_or_text(text)
    if given.ints:
        return rng.integers(*given.ints, size=given.size, endpoint=True)
    return int(rng.integers(*(given.one or (0, 0)), endpoint=True))


@functools.lru_cache(maxsize=1024)
def compiled(text: str) -> CodeType:
    """Return an author's number or expression, ready to be evaluated.

    Raises:
        SyntaxError: when it is neither.
    """
    number = number_or_text(text)
    return compile(text.strip() if number is text else repr(number), text, "eval")


def _number(question: Question, text: Answer, names: dict[str, Any]) -> float:
    """Return the number (of a condition: 1.0 or 0.0) that an author's expression gives."""
    return float(_evaluate(question, text, names, lambda value: np.asarray(value).item()))


def _array(question: Question, answer: Answer, names: dict[str, Any]) -> np.ndarray:
    """Return the array of floats that an author's lists or expression give."""
    if isinstance(answer, list):
        lists = [_array(question, item, names) if isinstance(item, list) else _number(question, item, names)
                 for item in answer]  # fmt: skip
        return np.asarray(_evaluate(question, "0", names, lambda zero: np.array(lists, float)))
    return np.asarray(_evaluate(question, answer, names, _is_array))


def _is_array(value: Any) -> np.ndarray:
    made = np.array(value, float)
    if not 1 <= made.ndim <= 3 or not 1 <= made.size <= _LARGEST:
        raise ValueError(f"an array of shape {made.shape} cannot be asked for")
    return made


def _evaluate(question: Question, text: Answer, names: dict[str, Any], take: Callable[[Any], Any]) -> Any:
    try:
        with np.errstate(all="ignore"):
            value = np.asarray(take(eval(compiled(str(text)), {"__builtins__": CODE, **names})), float)
        if not np.isfinite(value).all():
            raise ValueError("it is not finite")
    except Exception as error:
        what = f"{question.id}: `{text}` fails ({type(error).__name__}: {error})."
        raise ContentError(question.where, what, "Mend it, or keep such values out with `require`.") from error
    return value if value.ndim else float(value)


def fill(text: str, values: Mapping[str, Any]) -> str:
    """Return ``text`` with ``{name}`` replaced: arrays like ``[1, 2, -3]``, floats short; ``{{`` and ``}}`` are braces.

    Raises:
        KeyError: when ``values`` lacks a name; `read_quiz` has seen to it that `draw` gives all.
    """
    return BRACES.sub(lambda found: _say(values[found[1]]) if found[1] else found[0][0], text)


def _say(value: Any) -> str:
    if isinstance(value, np.ndarray):
        return "[" + ", ".join(map(str, value.tolist())) + "]"
    return f"{value:.10g}" if isinstance(value, float) else str(value)


def filled(text: Text, drawn: Drawn) -> Text:
    """Return a text of a question with the drawn values in both languages."""
    return Text(fill(text.en, drawn.values), fill(text.ko, drawn.values))
