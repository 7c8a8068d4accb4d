"""A unit's quiz: reads the questions, draws their values, marks a learner's answers (contracts F7, F8).

Authors are trusted: what they write under ``answer`` and ``require`` is evaluated. Learners are not: of their file only
strings, lists and maps are read, bounded in size and depth, and no bytes of it make ``mark`` raise.
"""

from __future__ import annotations

import functools
import hashlib
import itertools
import keyword
import math
import re
import textwrap
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from types import CodeType
from typing import Annotated, Any, Final, NamedTuple, TypeAlias

import msgspec
import numpy as np
import yaml
from msgspec import Meta

from autograder import messages
from autograder.errors import ContentError
from autograder.records import Fact, Lang, Outcome, Record, Text, Verdict

VARIANTS: Final = 20
MAX_ANSWERS: Final = 64_000
_TRIES, _DEPTH, _NOTES, _WIDTH = 1000, 8, 10, 88
_COMMON = {"id", "kind", "seed", "task", "graded", "points", "given", "require", "en", "ko", "why"}
_OWN = {"choice": {"choices"}, "choices": {"choices"}, "number": {"answer", "tolerance", "wrong"}}
_PLANNED = ("truth", "array", "order", "match", "text", "line")
_DECIMAL = r"(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)"
_NUMBER = re.compile(rf"([+-]?{_DECIMAL})(?:[eE]([+-]?[0-9]{{1,3}})|/({_DECIMAL}))?")
_THOUSANDS = re.compile(r"[+-]?[1-9][0-9]{0,2}(,[0-9]{3})+")
_BRACES = re.compile(r"\{\{|\}\}|\{([A-Za-z_]\w*)\}")
_BUILTINS = {f.__name__: f for f in (abs, min, max, sum, len, round, int, float)}
_Steps: TypeAlias = tuple[str | int, ...]
_Id: TypeAlias = Annotated[str, Meta(pattern=r"^[a-z0-9_]+\Z")]


# -- YAML with strings kept --------------------------------------------------------------------------------------------
class _Unusable(Exception):
    """A file, or one answer in it, is not of the right form; ``text`` says how."""

    def __init__(self, text: Text, line: int = 0, **values: object) -> None:
        self.text, self.line = text.fill(**values) if values else text, line


class _Loader(yaml.BaseLoader):
    """Keeps scalars as strings; refuses aliases, anchors, tags and deep nesting before they cost anything."""

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.AliasEvent) or event.anchor or event.tag:
            raise _Unusable(messages.YAML_EXTRAS, event.start_mark.line + 1)
        if self.depth == _DEPTH:
            raise _Unusable(messages.YAML_DEPTH, event.start_mark.line + 1, limit=_DEPTH)
        self.depth += 1
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


class _Document:
    """What a YAML text holds, as strings, lists and maps (None for nothing), and the line of each part."""

    def __init__(self, text: str) -> None:
        self.plain: Any = None
        self.lines: dict[_Steps, int] = {(): 1}
        if found := _Loader.NON_PRINTABLE.search(text):
            raise _Unusable(messages.YAML_CONTROL, text.count("\n", 0, found.start()) + 1)
        loader = _Loader(text)
        try:
            if node := loader.get_single_node():
                self.plain = self._plain(node, node.start_mark.line + 1, ())
        except (yaml.YAMLError, ValueError, OverflowError, IndexError) as error:  # "\U00110000", "\ud800" and the like
            mark, how = getattr(error, "problem_mark", None) or loader, getattr(error, "problem", None) or error
            raise _Unusable(messages.YAML_SYNTAX, mark.line + 1, how=shown(str(how))) from error

    def _plain(self, node: yaml.Node, line: int, steps: _Steps) -> Any:
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
                raise _Unusable(messages.YAML_KEY, line)
            key.value.encode()
            if key.value in plain:
                raise _Unusable(messages.YAML_TWICE, line, name=shown(key.value))
            plain[key.value] = self._plain(value, line, (*steps, key.value))
        return plain

    def line(self, steps: _Steps) -> int:
        """Return the line of a part, or of the nearest thing around it."""
        return self.lines[steps] if steps in self.lines else self.line(steps[:-1])


def shown(text: str) -> str:
    """Return learner-made text with what does not print escaped, cut to a bearable length, for use in a sentence."""
    text = text if len(text) <= 80 else text[:79] + "…"
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


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


def _number_or_text(text: Any) -> Any:
    try:
        return read_number(text) if isinstance(text, str) else text
    except ValueError:  # an expression, a word, or something that the record refuses
        return text


# -- questions ---------------------------------------------------------------------------------------------------------
class Given(Record, frozen=True, kw_only=True):
    """How one value is drawn: an int of a range (both ends in), an array of ``size`` such ints, or one of a list."""

    one: tuple[int, int] | None = msgspec.field(name="int", default=None)
    ints: tuple[int, int] | None = None
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
    seed: Annotated[tuple[int, ...], Meta(min_length=1)]
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
    tolerance: Annotated[float, Meta(ge=0)] = 1e-6
    wrong: tuple[Wrong, ...] = ()
    unit: str
    where: str


def read_misconceptions(text: str, path: Path) -> dict[str, Text]:
    """Return what ``quizzes/misconceptions.yaml`` names; ContentError with file and line when it is not sound."""
    document = _open(text, path)
    named: dict[str, Text] = _record(dict[_Id, Text], document.plain or {}, document, path)
    return named


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
        kind = plain.get("kind", "choice")
        if kind not in _OWN:
            what = f"the kind `{kind}` is not built yet." if kind in _PLANNED else f"there is no kind `{kind}`."
            raise ContentError(f"{path}:{document.line((i, 'kind'))}", what, f"There are: {', '.join(_OWN)}.")
        numbers = {key: _number_or_text(plain[key]) for key in ("points", "tolerance") if key in plain}
        added = {"unit": path.stem, "where": where}
        question: Question = _record(Question, {**plain, **numbers, **added}, document, path, (i,))
        for steps, what, do in _faults(question, plain, known):
            raise ContentError(f"{path}:{document.line((i, *steps))}", f"{question.id}: {what}", do)
        if question.id in questions:
            raise ContentError(where, f"the id `{question.id}` is there twice.", "Ids are unique in a unit.")
        questions[question.id] = question
    return tuple(questions.values())


def _open(text: str, path: Path) -> _Document:
    try:
        return _Document(text)
    except _Unusable as error:
        raise ContentError(f"{path}:{error.line}", f"{error.text.en}.", "Mend that line.") from error


def _record(kind: Any, plain: Any, document: _Document, path: Path, at: _Steps = ()) -> Any:
    try:
        return msgspec.convert(plain, kind, strict=False)
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at ")
        steps = re.findall(r"\w+", where + " ".join(re.findall(r"unknown field(.*)", what)))
        line = document.line((*at, *(int(step) if step.isdigit() else step for step in steps)))
        where = where.strip("`$.").replace("key` in `", "")
        raise ContentError(f"{path}:{line}", f"{where} {what}.".lstrip(), "F7 says what it must be.") from error


# -- what may be wrong with a question: where in it, what, what to do --------------------------------------------------
_Fault: TypeAlias = tuple[_Steps, str, str]


def _faults(question: Question, plain: dict[str, Any], known: Collection[str]) -> Iterator[_Fault]:
    for key in plain.keys() - _COMMON - _OWN[question.kind]:
        yield (key,), f"`{key}` does not belong to the kind {question.kind}.", "Take it away."
    for name, given in question.given.items():
        low, high = given.one or given.ints or (0, 0)
        if not name.isidentifier() or keyword.iskeyword(name) or name in ("np", "solution", *_BUILTINS):
            yield ("given", name), f"`{name}` cannot name a value.", "Give it another name."
        if [given.one, given.ints, given.pick].count(None) != 2 or (given.size is None) != (given.ints is None):
            ways = "`{int: [a, b]}`, `{ints: [a, b], size: n}` or `{pick: […]}`"
            yield ("given", name), f"`{name}` is not drawn in one way.", f"Write {ways}."
        if low > high:
            yield ("given", name), f"`{name}` has nothing to draw from.", "Write the smaller end first."
    yield from _number_faults(question) if question.kind == "number" else _choice_faults(question)
    for steps, part in _parts(plain, ()):
        for key in {"wrong", "is"} & part.keys():
            if isinstance(part[key], str) and part[key] not in known:
                what = f"`{part[key]}` is no mistake of the unit and no misconception."
                yield (*steps, key), what, "Name one, or add it to misconceptions.yaml."
        yield from ((steps, *fault) for fault in _text_faults(part, question.given))


def _parts(plain: Any, steps: _Steps) -> Iterator[tuple[_Steps, dict[str, Any]]]:
    """Yield every map in ``plain`` and the way to it."""
    if isinstance(plain, dict):
        yield steps, plain
    items = plain.items() if isinstance(plain, dict) else enumerate(plain if isinstance(plain, list) else ())
    for key, value in items:
        yield from _parts(value, (*steps, key))


def _text_faults(part: dict[str, Any], given: Collection[str]) -> Iterator[tuple[str, str]]:
    en, ko = part.get("en"), part.get("ko")
    shown = [set(_BRACES.findall(text)) - {""} for text in (en, ko) if text]
    if en == "":
        yield "`en` is empty.", "Write it."
    if len(shown) == 2 and shown[0] != shown[1]:
        yield "`en` and `ko` do not show the same values.", "Use the same placeholders in both."
    if any(names - set(given) for names in shown) or re.search(r"[{}]", _BRACES.sub("", f"{en}{ko}")):
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


def _number_faults(question: Question) -> Iterator[_Fault]:
    texts: list[tuple[_Steps, str]] = [(("wrong", i, "answer"), item.answer) for i, item in enumerate(question.wrong)]
    for steps, text in [(("answer",), question.answer), *texts]:
        try:
            _code(text)
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
        return int(text) if re.fullmatch(r"-?[0-9]{1,18}", text) else _number_or_text(text)
    if given.ints:
        return rng.integers(*given.ints, size=given.size, endpoint=True)
    return int(rng.integers(*(given.one or (0, 0)), endpoint=True))


@functools.lru_cache(maxsize=1024)
def _code(text: str) -> CodeType:
    number = _number_or_text(text)
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


def _filled(text: Text, drawn: Drawn) -> Text:
    return Text(fill(text.en, drawn.values), fill(text.ko, drawn.values))


# -- marking -----------------------------------------------------------------------------------------------------------
class Marked(Record, frozen=True):
    """One verdict for each graded question in file order, and what there is to say about the answers file."""

    verdicts: tuple[Verdict, ...]
    notes: tuple[Text, ...] = ()


class _Sheet(NamedTuple):
    """A learner's answers file: what it answers, which variants it was shown, what to say about it."""

    answers: Mapping[str, Any] = {}
    draws: Mapping[str, Any] = {}
    notes: tuple[Text, ...] = ()
    usable: bool = True


class _Judged(NamedTuple):
    """What one answer is worth: its share of the points, what explains it, and a line for the instructor."""

    share: float
    why: list[Text]
    detail: str


def possible(questions: Sequence[Question]) -> float:
    """Return the points of the graded questions."""
    return float(sum(question.points for question in questions if question.graded))


def mark(
    questions: Sequence[Question], answers: bytes | None, *, unit: str, salt: str, solution: object | None
) -> Marked:
    """Mark a learner's answers file (F8); whatever bytes it holds, they do not make this raise.

    Args:
        questions: all of the unit's, as `read_quiz` gives them; practice questions get no verdict.
        answers: the file, or None when there is none: then every question is `missing`.
        unit: folder name; a file that says it is another unit's is not used.
        salt: the one that the learner's questions were drawn with.
        solution: as in `draw`.

    Raises:
        ContentError: when a question cannot be drawn.
    """
    try:
        sheet = _sheet(answers, unit, {question.id for question in questions})
    except _Unusable as error:
        what = _with(messages.IN_FILE_LINE, error.text, line=error.line) if error.line else error.text
        sheet = _Sheet(notes=(_with(messages.BAD_ANSWERS, what),), usable=False)
    return Marked(tuple(_verdict(q, sheet, salt, solution) for q in questions if q.graded), sheet.notes)


def _with(text: Text, what: Text, **values: object) -> Text:
    return Text(text.en.format(what=what.en, **values), text.ko.format(what=what.ko, **values))


def _sheet(answers: bytes | None, unit: str, ids: Collection[str]) -> _Sheet:
    if answers is None:
        return _Sheet()
    if len(answers) > MAX_ANSWERS:
        raise _Unusable(messages.ANSWERS_LARGE, limit=MAX_ANSWERS // 1000)
    try:
        document = _Document(answers.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise _Unusable(messages.ANSWERS_NOT_UTF8, answers.count(b"\n", 0, error.start) + 1) from error
    maps: list[dict[str, Any]] = []
    for steps in ((), ("answers",), ("draws",)):
        part = (maps[0].get(steps[0]) if steps else document.plain) or {}
        if not isinstance(part, dict):
            raise _Unusable(messages.ANSWERS_NO_MAP, document.line(steps))
        maps.append(part)
    top, given, draws = maps
    if (top.get("unit") or unit) != unit:
        raise _Unusable(messages.OTHER_UNIT, document.line(("unit",)), name=shown(str(top["unit"])), unit=unit)
    notes = [messages.ANSWERS_KEY.fill(name=shown(name)) for name in top if name not in ("unit", "answers", "draws")]
    strangers = dict.fromkeys(name for name in (*given, *draws) if name not in ids)
    notes += [messages.UNKNOWN_QUESTION.fill(name=shown(name)) for name in strangers]
    return _Sheet(given, draws, tuple(notes[:_NOTES]))


def _verdict(question: Question, sheet: _Sheet, salt: str, solution: object | None) -> Verdict:
    answer, number = sheet.answers.get(question.id, ""), sheet.draws.get(question.id) or "0"
    known = isinstance(number, str) and re.fullmatch("1?[0-9]", number) is not None
    drawn = draw(question, int(number) if known else 0, salt, solution)
    outcome: Outcome = "error"
    facts: list[Fact] = []
    judged = _Judged(0.0, [], "")
    try:
        if not known:
            raise _Unusable(messages.NO_VARIANT, name=shown(str(number)), last=VARIANTS - 1)
        if answer in ("", "~", "null", []) and sheet.usable:
            outcome = "missing"
            facts = [Fact("missing", messages.NOT_ANSWERED.en, messages.NOT_ANSWERED.ko)]
        elif sheet.usable:
            judged = (_judge_number if question.kind == "number" else _judge_choices)(question, drawn, answer)
            outcome = "passed" if judged.share == 1 else "failed"
            facts = [Fact("explanation", why.en, why.ko) for why in (_filled(text, drawn) for text in judged.why)]
    except _Unusable as error:
        text = _with(messages.BAD_ANSWER, error.text)
        facts = [Fact("form", text.en, text.ko)]
    return Verdict(
        task=question.task or "quiz",
        test=question.id,
        outcome=outcome,
        points=judged.share * question.points,
        possible=question.points,
        hidden=True,
        says=_filled(Text(question.en, question.ko), drawn),
        facts=tuple(facts),
        detail=judged.detail,
    )


def _judge_choices(question: Question, drawn: Drawn, answer: object) -> _Judged:
    choices = {choice.id: choice for choice in question.choices}
    names = [answer] if question.kind == "choice" else answer
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise _Unusable(messages.ONE_CHOICE if question.kind == "choice" else messages.MANY_CHOICES)
    for name in names:
        if name not in choices or names.count(name) > 1:
            raise _Unusable(messages.CHOICE_TWICE if name in choices else messages.NO_CHOICE, name=shown(name))
    taken = [choices[name] for name in names]
    right = [choice.id for choice in question.choices if choice.right]
    share = max(0.0, sum(1 if choice.right else -1 for choice in taken) / len(right))
    why = [question.why] if share == 1 else [choice.why for choice in taken if choice.wrong and choice.why]
    mistakes = [f"; {choice.id} means {choice.wrong}" for choice in taken if choice.wrong]
    return _Judged(share, why, f"answered {', '.join(names)}; right: {', '.join(right)}{''.join(mistakes)}")


def _judge_number(question: Question, drawn: Drawn, answer: object) -> _Judged:
    number = _number_or_text(answer)
    if not isinstance(number, float):
        raise _Unusable(messages.NO_NUMBER, name=shown(str(answer)))
    near = [abs(number - want) <= question.tolerance + 1e-12 * abs(want) for want in (drawn.answer, *drawn.wrong)]
    detail = f"answered {shown(str(answer))}; right: {drawn.answer!r} within {question.tolerance:g}"
    if near[0]:
        return _Judged(1.0, [question.why], detail)
    for wrong, close in zip(question.wrong, near[1:], strict=True):
        if close:
            return _Judged(0.0, [wrong.why], f"{detail}; {wrong.answer} means {wrong.is_}")
    return _Judged(0.0, [], detail)


# -- the file to fill in -----------------------------------------------------------------------------------------------
def answers_template(questions: Sequence[Question], unit: str, salt: str, solution: object | None, lang: Lang) -> str:
    """Return the text of ``answers/NN_slug.yaml`` to fill in: every question as a comment, its answer left empty.

    Nothing of a key, a right answer or an explanation is in it. Variant 0 is shown.

    Raises:
        ContentError: when a question cannot be drawn.
    """
    lines = _comment(messages.ANSWERS_HEAD.fill(unit=unit).say(lang))
    lines += [f"unit: {unit}", "answers:"]
    for number, question in enumerate(questions, start=1):
        drawn = draw(question, 0, salt, solution)
        how = {"choice": messages.HOW_CHOICE, "choices": messages.HOW_CHOICES, "number": messages.HOW_NUMBER}
        said = _filled(Text(question.en, question.ko), drawn).say(lang)
        practice = "" if question.graded else messages.PRACTICE.say(lang)
        lines += ["", *_comment(f"{number}. {said}{practice}", "  "), *_comment(how[question.kind].say(lang), "  ")]
        for choice in question.choices:
            lines += _comment(f"{choice.id}) {_filled(Text(choice.en, choice.ko), drawn).say(lang)}", "    ")
        lines.append(f"  {question.id}:")
    return "\n".join(lines) + "\n"


def _comment(text: str, indent: str = "") -> list[str]:
    """Return ``text`` as YAML comment lines; a line that fits keeps its spaces."""
    clean = ["".join(c if c.isprintable() else " " for c in line) for line in text.splitlines()]
    wrapped = [part for line in clean for part in ([line] if len(line) <= _WIDTH else textwrap.wrap(line, _WIDTH))]
    return [f"{indent}# {line}".rstrip() for line in wrapped]
