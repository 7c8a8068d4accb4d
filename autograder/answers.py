"""The answers file (contracts F8): read in bounds, and written as a form to fill in, whatever is answered already.

Only strings, lists and maps are read; whatever bytes a file holds, reading it raises nothing but `Unusable`.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from autograder import quiz_messages
from autograder.draws import Drawn, draw, filled
from autograder.kinds import item_text
from autograder.plain_yaml import Document, Unusable, shown
from autograder.questions import Question
from autograder.records import Lang, Text

MAX_ANSWERS: Final = 64_000
_NOTES, _WIDTH = 10, 72
_PLAIN = re.compile(r"[A-Za-z0-9_.+/-]+|[\w가-힣][\w가-힣 ]*")


class Sheet(NamedTuple):
    """A learner's answers file.

    Attributes:
        answers: question -> answer, as strings, lists and maps.
        draws: question -> number of the variant that was shown, as a string.
        notes: what there is to say about the file.
        usable: whether it could be read.
    """

    answers: Mapping[str, Any] = {}
    draws: Mapping[str, Any] = {}
    notes: tuple[Text, ...] = ()
    usable: bool = True


def read(answers: bytes | None, unit: str, ids: Collection[str]) -> Sheet:
    """Read an answers file; ``unit`` is the folder name it must be for, ``ids`` are those of its questions.

    Raises:
        Unusable: when it is none, says it is another unit's, or is over the bounds.
    """
    if answers is None:
        return Sheet()
    if len(answers) > MAX_ANSWERS:
        raise Unusable(quiz_messages.ANSWERS_LARGE, limit=MAX_ANSWERS // 1000)
    try:
        document = Document(answers.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Unusable(quiz_messages.ANSWERS_NOT_UTF8, answers.count(b"\n", 0, error.start) + 1) from error
    maps: list[dict[str, Any]] = []
    for steps in ((), ("answers",), ("draws",)):
        part = (maps[0].get(steps[0]) if steps else document.plain) or {}
        if not isinstance(part, dict):
            raise Unusable(quiz_messages.ANSWERS_NO_MAP, document.line(steps))
        maps.append(part)
    top, given, draws = maps
    if (top.get("unit") or unit) != unit:
        raise Unusable(quiz_messages.OTHER_UNIT, document.line(("unit",)), name=shown(str(top["unit"])), unit=unit)
    notes = [
        quiz_messages.ANSWERS_KEY.fill(name=shown(name)) for name in top if name not in ("unit", "answers", "draws")
    ]
    strangers = dict.fromkeys(name for name in (*given, *draws) if name not in ids)
    notes += [quiz_messages.UNKNOWN_QUESTION.fill(name=shown(name)) for name in strangers]
    return Sheet(given, draws, tuple(notes[:_NOTES]))


def form(
    questions: Sequence[Question], unit: str, salt: str, solution: object | None, lang: Lang, sheet: Sheet | None = None
) -> str:
    """Return the text of ``answers/NN_slug.yaml``: every question as a comment, and its answer, if ``sheet`` has one.

    Nothing of a key, a right answer or an explanation is in it. The variant of ``sheet`` is shown, else variant 0.

    Raises:
        ContentError: when a question cannot be drawn.
    """
    given, draws = (sheet.answers, sheet.draws) if sheet else ({}, {})
    lines = [f"# {line}" for line in quiz_messages.ANSWERS_HEAD.fill(unit=unit).say(lang).splitlines()]
    lines += [f"unit: {unit}", *([f"draws: {flow(draws)}"] if draws else []), "answers:"]
    for number, question in enumerate(questions, start=1):
        drawn = draw(question, int(draws.get(question.id, "0")), salt, solution)
        asked = filled(Text(question.en, question.ko), drawn).say(lang)
        practice = "" if question.graded else quiz_messages.PRACTICE.say(lang)
        lines += [
            "",
            *_comment(f"{number}. {practice}{asked}"),
            *_comment(quiz_messages.HOW[question.kind].fill().say(lang)),
        ]
        lines += _shown(question, drawn, lang)
        lines += [f"  {question.id}: {flow(given[question.id])}"] if question.id in given else _to_fill_in(question)
    ids = {question.id for question in questions}
    lines += (
        ["", *(f"  {flow(name)}: {flow(given[name])}" for name in given if name not in ids)] if set(given) - ids else []
    )
    return "\n".join(lines) + "\n"


def _shown(question: Question, drawn: Drawn, lang: Lang) -> Iterator[str]:
    """Yield as comments what there is to choose from, to put in order or to match, and the code."""
    for number, line in enumerate(question.code.splitlines(), start=1):
        yield f"  #   {number:2}  {line}".rstrip()
    for choice in question.choices:
        yield from _comment(f"{choice.id}) {filled(Text(choice.en, choice.ko), drawn).say(lang)}", indent="  ")
    for item in question.left:
        yield from _comment(f"{item.id}: {item_text(item, drawn).say(lang)}", indent="  ")
    things = {item.id: item for item in (*question.items, *question.right)}
    for name in drawn.shown:
        yield from _comment(f"{name}) {item_text(things[name], drawn).say(lang)}", indent="  ")


def _to_fill_in(question: Question) -> list[str]:
    if question.kind == "match":
        return [f"  {question.id}:", *(f"    {item.id}:" for item in question.left)]
    form = {"truth": " {truth: , reason: }", "line": " {line: , repair: }"}
    return [f"  {question.id}:{form.get(question.kind, '')}"]


def _comment(text: str, indent: str = "") -> list[str]:
    """Return ``text`` as YAML comment lines; a line that fits keeps its spaces."""
    clean = ["".join(c if c.isprintable() else " " for c in line) for line in text.splitlines()]
    wrapped = [part for line in clean for part in ([line] if len(line) <= _WIDTH else textwrap.wrap(line, _WIDTH))]
    return [f"  # {indent}{line}".rstrip() for line in wrapped]


# -- plain data as YAML ------------------------------------------------------------------------------------------------
def answer_file(unit: str, answers: Mapping[str, Any]) -> str:
    """Return the text of an answers file without its questions, an answer a line."""
    return "\n".join([f"unit: {unit}", "answers:", *(f"  {name}: {flow(answers[name])}" for name in answers), ""])


def flow(value: Any) -> str:
    """Return strings, lists and maps as YAML on one line; what could mean something else is quoted."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{flow(key)}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(flow, value)) + "]"
    text = str(value)
    return text if (_PLAIN.fullmatch(text) and text[0] != "-") or re.fullmatch(r"-?[0-9.e+-]+", text) else _quoted(text)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
