"""A learner's answers marked, and the file to fill in (contracts F8).

Of a learner's file only strings, lists and maps are read, in bounds; no bytes of it make ``mark`` raise.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, NamedTuple

from autograder import messages
from autograder.plain_yaml import Document, Unusable, number_or_text, said, shown
from autograder.quiz import VARIANTS, Drawn, Question, draw, filled
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


class _Judged(NamedTuple):
    """What one answer is worth: its share of the points, what explains it, and a line for the instructor."""

    share: float
    why: list[Text]
    detail: str


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
        what = said(messages.IN_FILE_LINE, what=error.text, line=error.line) if error.line else error.text
        sheet = _Sheet(notes=(said(messages.BAD_ANSWERS, what=what),), usable=False)
    return Marked(tuple(_verdict(q, sheet, salt, solution) for q in questions if q.graded), sheet.notes)


def _sheet(answers: bytes | None, unit: str, ids: Collection[str]) -> _Sheet:
    if answers is None:
        return _Sheet()
    if len(answers) > MAX_ANSWERS:
        raise Unusable(messages.ANSWERS_LARGE, limit=MAX_ANSWERS // 1000)
    try:
        document = Document(answers.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Unusable(messages.ANSWERS_NOT_UTF8, answers.count(b"\n", 0, error.start) + 1) from error
    maps: list[dict[str, Any]] = []
    for steps in ((), ("answers",), ("draws",)):
        part = (maps[0].get(steps[0]) if steps else document.plain) or {}
        if not isinstance(part, dict):
            raise Unusable(messages.ANSWERS_NO_MAP, document.line(steps))
        maps.append(part)
    top, given, draws = maps
    if (top.get("unit") or unit) != unit:
        raise Unusable(messages.OTHER_UNIT, document.line(("unit",)), name=shown(str(top["unit"])), unit=unit)
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
            raise Unusable(messages.NO_VARIANT, name=shown(str(number)), last=VARIANTS - 1)
        if answer in ("", "~", "null", []) and sheet.usable:
            outcome = "missing"
            facts = [Fact("unanswered", messages.NOT_ANSWERED.en, messages.NOT_ANSWERED.ko)]
        elif sheet.usable:
            judged = (_judge_number if question.kind == "number" else _judge_choices)(question, drawn, answer)
            outcome = "passed" if judged.share == 1 else "failed"
            facts = [_answered(question, drawn, answer), *(_explanation(text, drawn) for text in judged.why)]
    except Unusable as error:
        text = said(messages.BAD_ANSWER, what=error.text)
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


def _judge_choices(question: Question, drawn: Drawn, answer: object) -> _Judged:
    choices = {choice.id: choice for choice in question.choices}
    given = [answer] if question.kind == "choice" else answer
    if not isinstance(given, list) or not all(isinstance(name, str) for name in given):
        raise Unusable(messages.ONE_CHOICE if question.kind == "choice" else messages.MANY_CHOICES)
    names = [_letter(name) for name in given]
    for name in names:
        if name not in choices or names.count(name) > 1:
            raise Unusable(messages.CHOICE_TWICE if name in choices else messages.NO_CHOICE, name=shown(name))
    taken = [choices[name] for name in names]
    right = [choice.id for choice in question.choices if choice.right]
    hits = sum(choice.right for choice in taken)
    share = max(0.0, (2 * hits - len(taken)) / len(right))
    why = [question.why] if share == 1 else [choice.why for choice in taken if choice.wrong and choice.why]
    if share < 1 and question.kind == "choices":
        wrong = len(taken) - hits
        text = messages.WRONG_TAKEN if wrong else messages.RIGHT_TAKEN
        why.insert(0, text.fill(all=len(right), right=hits, wrong=wrong))
    mistakes = [f"; {choice.id} means {choice.wrong}" for choice in taken if choice.wrong]
    return _Judged(share, why, f"answered {', '.join(names)}; right: {', '.join(right)}{''.join(mistakes)}")


def _letter(name: str) -> str:
    """Return the id that was meant: `B`, `b)` and `b) its text` are `b`."""
    return re.split("[).:]", name, maxsplit=1)[0].strip().lower()


def _answered(question: Question, drawn: Drawn, answer: object) -> Fact:
    """Say what was answered: a choice by its letter and text, the rest as it was written."""
    names = answer if isinstance(answer, list) else [answer]
    choices = {choice.id: filled(Text(choice.en, choice.ko), drawn) for choice in question.choices}
    told = [Text(shown(str(name))) for name in names]
    if question.kind == "choice":
        letter = _letter(str(answer))
        told = [Text(f"{letter}) {choices[letter].en}", f"{letter}) {choices[letter].say('ko')}")]
    joined = Text(", ".join(text.en for text in told), ", ".join(text.say("ko") for text in told))
    text = said(messages.YOUR_ANSWER, answer=joined)
    return Fact("answered", text.en, text.ko)


def _explanation(text: Text, drawn: Drawn) -> Fact:
    why = filled(text, drawn)
    return Fact("explanation", why.en, why.ko)


def _judge_number(question: Question, drawn: Drawn, answer: object) -> _Judged:
    number = number_or_text(answer)
    if not isinstance(number, float):
        raise Unusable(messages.NO_NUMBER, name=shown(str(answer)))
    near = [abs(number - want) <= question.tolerance + 1e-12 * abs(want) for want in (drawn.answer, *drawn.wrong)]
    detail = f"answered {shown(str(answer))}; right: {drawn.answer!r} within {question.tolerance:g}"
    if near[0]:
        return _Judged(1.0, [question.why], detail)
    for wrong, close in zip(question.wrong, near[1:], strict=True):
        if close:
            return _Judged(0.0, [wrong.why], f"{detail}; {wrong.answer} means {wrong.is_}")
    return _Judged(0.0, [messages.OTHER_NUMBER], detail)


# -- the file to fill in -----------------------------------------------------------------------------------------------
def answers_template(questions: Sequence[Question], unit: str, salt: str, solution: object | None, lang: Lang) -> str:
    """Return the text of ``answers/NN_slug.yaml`` to fill in: every question as a comment, its answer left empty.

    Nothing of a key, a right answer or an explanation is in it. Variant 0 is shown.

    Raises:
        ContentError: when a question cannot be drawn.
    """
    lines = [f"# {line}" for line in messages.ANSWERS_HEAD.fill(unit=unit).say(lang).splitlines()]
    lines += [f"unit: {unit}", "answers:"]
    for number, question in enumerate(questions, start=1):
        drawn = draw(question, 0, salt, solution)
        how = {"choice": messages.HOW_CHOICE, "choices": messages.HOW_CHOICES, "number": messages.HOW_NUMBER}
        asked = filled(Text(question.en, question.ko), drawn).say(lang)
        practice = "" if question.graded else messages.PRACTICE.say(lang)
        lines += ["", *_comment(f"{number}. {practice}{asked}"), *_comment(how[question.kind].say(lang))]
        for choice in question.choices:
            lines += _comment(f"{choice.id}) {filled(Text(choice.en, choice.ko), drawn).say(lang)}", indent="  ")
        lines.append(f"  {question.id}:")
    return "\n".join(lines) + "\n"


def _comment(text: str, indent: str = "") -> list[str]:
    """Return ``text`` as YAML comment lines; a line that fits keeps its spaces."""
    clean = ["".join(c if c.isprintable() else " " for c in line) for line in text.splitlines()]
    wrapped = [part for line in clean for part in ([line] if len(line) <= _WIDTH else textwrap.wrap(line, _WIDTH))]
    return [f"  # {indent}{line}".rstrip() for line in wrapped]
