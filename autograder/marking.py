"""A learner's answers marked, and the file to fill in (contracts F8).

Of a learner's file only strings, lists and maps are read, in bounds; no bytes of it make ``mark`` raise.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from autograder import quiz_messages
from autograder.draws import VARIANTS, Drawn, draw, filled
from autograder.kinds import Judged, answered, is_empty, item_text, judge
from autograder.plain_yaml import Document, Unusable, said, shown
from autograder.questions import Question
from autograder.records import Fact, Lang, Outcome, Record, Text, Verdict

MAX_ANSWERS: Final = 64_000
_NOTES, _WIDTH = 10, 72


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
    except Unusable as error:
        what = said(quiz_messages.IN_FILE_LINE, what=error.text, line=error.line) if error.line else error.text
        sheet = _Sheet(notes=(said(quiz_messages.BAD_ANSWERS, what=what),), usable=False)
    return Marked(tuple(_verdict(q, sheet, salt, solution) for q in questions if q.graded), sheet.notes)


def _sheet(answers: bytes | None, unit: str, ids: Collection[str]) -> _Sheet:
    if answers is None:
        return _Sheet()
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
    return _Sheet(given, draws, tuple(notes[:_NOTES]))


def _verdict(question: Question, sheet: _Sheet, salt: str, solution: object | None) -> Verdict:
    answer, number = sheet.answers.get(question.id, ""), sheet.draws.get(question.id) or "0"
    known = isinstance(number, str) and re.fullmatch("1?[0-9]", number) is not None
    drawn = draw(question, int(number) if known else 0, salt, solution)
    outcome: Outcome = "error"
    facts: list[Fact] = []
    judged = Judged(0.0, [], "", Text(""))
    try:
        if not known:
            raise Unusable(quiz_messages.NO_VARIANT, name=shown(str(number)), last=VARIANTS - 1)
        if is_empty(answer) and sheet.usable:
            outcome = "missing"
            facts = [Fact("unanswered", quiz_messages.NOT_ANSWERED.en, quiz_messages.NOT_ANSWERED.ko)]
        elif sheet.usable:
            judged = judge(question, drawn, answer)
            outcome = "passed" if judged.share == 1 else "failed"
            told = answered(judged)
            facts = [Fact("answered", told.en, told.ko), *(_explanation(text, drawn) for text in judged.why)]
    except Unusable as error:
        text = said(quiz_messages.BAD_ANSWER, what=error.text)
        facts = [Fact("form", text.en, text.ko)]
    return Verdict(
        task=question.task or "quiz",
        test=question.id,
        outcome=outcome,
        points=judged.share * question.points,
        possible=question.points,
        hidden=True,
        says=filled(Text(question.en, question.ko), drawn),
        facts=tuple(facts),
        detail=judged.detail,
    )


def _explanation(text: Text, drawn: Drawn) -> Fact:
    why = filled(text, drawn)
    return Fact("explanation", why.en, why.ko)


# -- the file to fill in -----------------------------------------------------------------------------------------------
def answers_template(questions: Sequence[Question], unit: str, salt: str, solution: object | None, lang: Lang) -> str:
    """Return the text of ``answers/NN_slug.yaml`` to fill in: every question as a comment, its answer left empty.

    Nothing of a key, a right answer or an explanation is in it. Variant 0 is shown.

    Raises:
        ContentError: when a question cannot be drawn.
    """
    lines = [f"# {line}" for line in quiz_messages.ANSWERS_HEAD.fill(unit=unit).say(lang).splitlines()]
    lines += [f"unit: {unit}", "answers:"]
    for number, question in enumerate(questions, start=1):
        drawn = draw(question, 0, salt, solution)
        asked = filled(Text(question.en, question.ko), drawn).say(lang)
        practice = "" if question.graded else quiz_messages.PRACTICE.say(lang)
        lines += [
            "",
            *_comment(f"{number}. {practice}{asked}"),
            *_comment(quiz_messages.HOW[question.kind].fill().say(lang)),
        ]
        lines += _shown(question, drawn, lang)
        lines += _to_fill_in(question)
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
