"""A unit's quiz: reads and checks its questions, draws their values (contracts F7).

Authors are trusted: what they write under ``answer`` and ``require`` is evaluated.
"""

from __future__ import annotations

import functools
import hashlib
import itertools
import keyword
import math
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from types import CodeType
from typing import Annotated, Any, Final, NamedTuple, TypeAlias

import msgspec
import numpy as np
from msgspec import Meta

from autograder.errors import ContentError
from autograder.plain_yaml import Document, Steps, Unusable, number_or_text
from autograder.records import Record, Text

VARIANTS: Final = 20
_TRIES: Final = 1000
_COMMON = {"id", "kind", "seed", "task", "graded", "points", "given", "require", "en", "ko", "why"}
_OWN = {"choice": {"choices"}, "choices": {"choices"}, "number": {"answer", "tolerance", "wrong"}}
_PLANNED = ("truth", "array", "order", "match", "text", "line")
_BRACES = re.compile(r"\{\{|\}\}|\{([A-Za-z_]\w*)\}")
_BUILTINS = {
    f.__name__: f for f in (abs, min, max, sum, len, round, int, float, __import__)
}  # numpy imports as it goes
_Id: TypeAlias = Annotated[str, Meta(pattern=r"^[a-z0-9_]+\Z")]
_Ends: TypeAlias = tuple[Annotated[int, Meta(ge=-(10**9), le=10**9)], Annotated[int, Meta(ge=-(10**9), le=10**9)]]


class Given(Record, frozen=True, kw_only=True):
    """How one value is drawn: an int of a range (both ends in), an array of ``size`` such ints, or one of a list."""

    one: _Ends | None = msgspec.field(name="int", default=None)
    ints: _Ends | None = None
    size: Annotated[int, Meta(ge=1, le=100)] | None = None
    pick: Annotated[tuple[str, ...], Meta(min_length=1)] | None = None


class Choice(Record, frozen=True, kw_only=True):
    """One thing to take: right, or wrong with the mistake or misconception it stands for and why."""

    id: _Id
    en: str
    ko: str = ""
    right: bool = False
    wrong: str = ""
    why: Text | None = None


class Wrong(Record, frozen=True, kw_only=True):
    """A number that a known mistake or misconception leads to."""

    answer: str
    is_: str = msgspec.field(name="is")
    why: Text


class Question(Record, frozen=True, kw_only=True):
    """One question as its file has it (F7), with its unit and the file and line where it stands."""

    id: _Id
    kind: str
    seed: tuple[int, ...] = ()
    en: str
    ko: str = ""
    why: Text
    task: str = ""
    graded: bool = True
    points: Annotated[float, Meta(ge=0, le=100, multiple_of=0.25)] = 1.0
    given: dict[str, Given] = msgspec.field(default_factory=dict)
    require: str = ""
    choices: tuple[Choice, ...] = ()
    answer: str = ""
    tolerance: Annotated[float, Meta(ge=0, le=1e6)] = 1e-6
    wrong: tuple[Wrong, ...] = ()
    unit: str
    where: str


def read_misconceptions(text: str, path: Path) -> dict[str, Text]:
    """Return what ``quizzes/misconceptions.yaml`` names; ContentError with file and line when it is not sound."""
    document = _open(text, path)
    named: dict[str, Any] = _record(dict[str, Any], document.plain or {}, document, path)
    return {
        _record(_Id, name, document, path, (name,)): _record(Text, value, document, path, (name,))
        for name, value in named.items()
    }


def read_quiz(
    text: str, path: Path, misconceptions: Mapping[str, Text], mistakes: Collection[str]
) -> tuple[Question, ...]:
    """Return the questions of ``quizzes/NN_slug.yaml`` in file order.

    Args:
        text: what the file holds.
        path: its path; its stem is the unit's name.
        misconceptions: what ``wrong`` and ``is`` may name.
        mistakes: names of the unit's mistakes, which they may name too.

    Raises:
        ContentError: with file and line, for the first thing that is not as F7 says.
    """
    document = _open(text, path)
    if not isinstance(document.plain, list) or not document.plain:
        raise ContentError(path, "there is no list of questions in it.", "Begin each question with `- id: …`.")
    known, questions = {*misconceptions, *mistakes}, dict[str, Question]()
    for i, plain in enumerate(document.plain):
        where = f"{path}:{document.line((i,))}"
        plain = plain if isinstance(plain, dict) else {"id": plain}
        kind = str(plain.get("kind", "choice"))  # a missing one is told like any missing key
        if kind not in _OWN:
            what = f"the kind `{kind}` is not built yet." if kind in _PLANNED else f"there is no kind `{kind}`."
            raise ContentError(f"{path}:{document.line((i, 'kind'))}", what, f"There are: {', '.join(_OWN)}.")
        numbers = {key: number_or_text(plain[key]) for key in ("points", "tolerance") if key in plain}
        added = {"unit": path.stem, "where": where}
        question: Question = _record(Question, {**plain, **numbers, **added}, document, path, (i,))
        for steps, what, do in _faults(question, plain, known):
            raise ContentError(f"{path}:{document.line((i, *steps))}", f"{question.id}: {what}", do)
        if question.id in questions:
            raise ContentError(where, f"the id `{question.id}` is there twice.", "Ids are unique in a unit.")
        questions[question.id] = question
    return tuple(questions.values())


def _open(text: str, path: Path) -> Document:
    try:
        return Document(text)
    except Unusable as error:
        raise ContentError(f"{path}:{error.line}", f"{error.text.en}.", "Mend that line.") from error


def _record(kind: Any, plain: Any, document: Document, path: Path, at: Steps = ()) -> Any:
    """Return plain values as a record; what does not fit is told with the line of that very key."""
    try:
        return msgspec.convert(plain, kind, strict=False)
    except msgspec.ValidationError as error:
        # for example: Object contains unknown field `hint` - at `$.choices[1].why`
        what, _, where = str(error).partition(" - at ")
        names = re.findall(r"\w+", where) + re.findall(r"unknown field `(\w+)`", what)
        line = document.line((*at, *(int(name) if name.isdigit() else name for name in names)))
        where = where.replace("key in `", "").strip("`$.")
        what = re.sub("`str` matching regex .*", "an id of a-z, 0-9 and _", what)
        do = "Mend that line; the other quizzes show the form."
        raise ContentError(f"{path}:{line}", f"{where}: {what}." if where else f"{what}.", do) from error


# -- what may be wrong with a question: where in it, what, what to do --------------------------------------------------
_Fault: TypeAlias = tuple[Steps, str, str]


def _faults(question: Question, plain: dict[str, Any], known: Collection[str]) -> Iterator[_Fault]:
    for key in plain.keys() - _COMMON - _OWN[question.kind]:
        yield (key,), f"`{key}` does not belong to the kind {question.kind}.", "Take it away."
    yield from _given_faults(question)
    yield from _choice_faults(question) if question.kind != "number" else ()
    yield from _code_faults(question)
    for steps, part in _parts({key: value for key, value in plain.items() if key != "given"}, ()):
        yield from ((steps, *fault) for fault in _text_faults(part, question.given))
        for key in ("wrong", "is"):
            name = part.get(key)
            if isinstance(name, str) and name not in known:
                what = f"`{name}` is no mistake of the unit and no misconception."
                yield (*steps, key), what, "Name one, or add it to misconceptions.yaml."


def _given_faults(question: Question) -> Iterator[_Fault]:
    for name, given in question.given.items():
        low, high = given.one or given.ints or (0, 0)
        if not name.isidentifier() or keyword.iskeyword(name) or name in ("np", "solution", *_BUILTINS):
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
    names = [set(_BRACES.findall(text)) - {""} for text in texts]
    if part.get("en") == "":
        yield "`en` is empty.", "Write it."
    if len(names) == 2 and names[0] != names[1]:
        yield "`en` and `ko` do not show the same values.", "Use the same placeholders in both."
    if any(found - set(given) for found in names) or any(re.search("[{}]", _BRACES.sub("", text)) for text in texts):
        yield "a brace stands for no value of `given`.", "Write `{name}`, and `{{` or `}}` for a brace itself."


def _choice_faults(question: Question) -> Iterator[_Fault]:
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
    if not right or (question.kind == "choice" and right > 1):
        must = "exactly one" if question.kind == "choice" else "at least one"
        yield ("choices",), f"{right} of {len(ids)} choices are right.", f"It must be {must}."


def _code_faults(question: Question) -> Iterator[_Fault]:
    code: list[tuple[Steps, str]] = [(("answer",), question.answer), (("require",), question.require)]
    code += [(("wrong", i, "answer"), item.answer) for i, item in enumerate(question.wrong)]
    if question.kind == "number" and not question.answer:
        yield (), "a question of the kind number needs `answer`.", "Write a number, or Python over `given`."
    for steps, text in code:
        try:
            _code(text or "0")
        except (SyntaxError, ValueError) as error:
            yield steps, f"`{text}` is no expression ({error}).", "Write a number, or Python over `given`."


# -- draws -------------------------------------------------------------------------------------------------------------
class Drawn(NamedTuple):
    """One variant: its values, and for a number the right answer and the wrong ones in the order of the file."""

    values: Mapping[str, Any]
    answer: float = math.nan
    wrong: tuple[float, ...] = ()


def draw(question: Question, number: int, salt: str, solution: object | None) -> Drawn:
    """Draw one of the ``VARIANTS`` variants of a question: the same for the same unit, id, salt and number.

    Args:
        question: without ``given`` all its variants are the same.
        number: 0 to ``VARIANTS - 1``.
        salt: makes a course's draws its own.
        solution: what the name ``solution`` means in expressions; None where there is none.

    Raises:
        ContentError: when an expression fails, or when 1000 tries give no values for which `require` holds and all
            answers (of a choice: all texts) differ.
    """
    seed = hashlib.blake2b("\0".join((question.unit, question.id, salt, str(number))).encode(), digest_size=16)
    rng = np.random.default_rng(list(seed.digest()))
    answers = [question.answer, *(wrong.answer for wrong in question.wrong)] if question.answer else []
    for _ in range(_TRIES if question.given else 1):
        values = {name: _value(given, rng) for name, given in question.given.items()}
        names = {**values, "np": np, "solution": solution}
        if question.require and not _evaluate(question, question.require, names):
            continue
        numbers = [_evaluate(question, text, names) for text in answers]
        apart = all(high - low > question.tolerance for low, high in itertools.pairwise(sorted(numbers)))
        if apart and len({fill(choice.en, values) for choice in question.choices}) == len(question.choices):
            return Drawn(values, numbers[0] if numbers else math.nan, tuple(numbers[1:]))
    what = f"{question.id}: no drawn values keep all answers apart{' and meet `require`' if question.require else ''}."
    raise ContentError(question.where, what, "Draw from more values, or take a wrong answer away.")


def _value(given: Given, rng: np.random.Generator) -> Any:
    if given.pick:
        text = given.pick[rng.integers(len(given.pick))]
        return int(text) if re.fullmatch(r"-?[0-9]{1,18}", text) else number_or_text(text)
    if given.ints:
        return rng.integers(*given.ints, size=given.size, endpoint=True)
    return int(rng.integers(*(given.one or (0, 0)), endpoint=True))


@functools.lru_cache(maxsize=1024)
def _code(text: str) -> CodeType:
    number = number_or_text(text)
    return compile(text.strip() if number is text else repr(number), text, "eval")


def _evaluate(question: Question, text: str, names: dict[str, Any]) -> float:
    """Return the number (of a condition: 1.0 or 0.0) that an author's expression gives."""
    try:
        with np.errstate(all="ignore"):
            value = float(np.asarray(eval(_code(text), {"__builtins__": _BUILTINS, **names})).item())
        if not math.isfinite(value):
            raise ValueError("it is not finite")
    except Exception as error:
        what = f"{question.id}: `{text}` fails ({type(error).__name__}: {error})."
        raise ContentError(question.where, what, "Mend it, or keep such values out with `require`.") from error
    return value


def fill(text: str, values: Mapping[str, Any]) -> str:
    """Return ``text`` with ``{name}`` replaced: arrays like ``[1, 2, -3]``, floats short; ``{{`` and ``}}`` are braces.

    Raises:
        KeyError: when ``values`` lacks a name; `read_quiz` has seen to it that `draw` gives all.
    """
    return _BRACES.sub(lambda found: _say(values[found[1]]) if found[1] else found[0][0], text)


def _say(value: Any) -> str:
    if isinstance(value, np.ndarray):
        return "[" + ", ".join(map(str, value.tolist())) + "]"
    return f"{value:.10g}" if isinstance(value, float) else str(value)


def filled(text: Text, drawn: Drawn) -> Text:
    """Return a text of a question with the drawn values in both languages."""
    return Text(fill(text.en, drawn.values), fill(text.ko, drawn.values))


def possible(questions: Sequence[Question]) -> float:
    """Return the points of the graded questions."""
    return float(sum(question.points for question in questions if question.graded))
