"""A learner's answers marked (contracts F8); no bytes of them make ``mark`` raise."""

from __future__ import annotations

import re
from collections.abc import Sequence

from autograder import quiz_messages
from autograder.answers import Sheet, read
from autograder.draws import VARIANTS, Drawn, draw, filled
from autograder.kinds import Judged, answered, is_empty, judge
from autograder.plain_yaml import Unusable, said, shown
from autograder.questions import Question
from autograder.records import Fact, Outcome, Record, Text, Verdict


class Marked(Record, frozen=True):
    """One verdict for each graded question in file order, and what there is to say about the answers file."""

    verdicts: tuple[Verdict, ...]
    notes: tuple[Text, ...] = ()


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
        sheet = read(answers, unit, {question.id for question in questions})
    except Unusable as error:
        what = said(quiz_messages.IN_FILE_LINE, what=error.text, line=error.line) if error.line else error.text
        sheet = Sheet(notes=(said(quiz_messages.BAD_ANSWERS, what=what),), usable=False)
    return Marked(tuple(_verdict(q, sheet, salt, solution) for q in questions if q.graded), sheet.notes)


def _verdict(question: Question, sheet: Sheet, salt: str, solution: object | None) -> Verdict:
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
