"""A learner's answers marked (contracts F8); no bytes of them make ``mark`` raise."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from autograder import quiz_messages
from autograder.answers import Sheet, read
from autograder.draws import VARIANTS, Drawn, draw, filled
from autograder.kinds import Judged, answered, is_empty, judge
from autograder.plain_yaml import Unusable, said, shown
from autograder.questions import Question
from autograder.records import Fact, Mistake, Outcome, Record, Text, Verdict


class Marked(Record, frozen=True):
    """What marking gives.

    Attributes:
        verdicts: one for each graded question in file order.
        notes: what there is to say about the answers file.
        mistakes: the mistakes and misconceptions that led to wrong answers, with the questions that show them.
    """

    verdicts: tuple[Verdict, ...]
    notes: tuple[Text, ...] = ()
    mistakes: tuple[Mistake, ...] = ()


def mark(
    questions: Sequence[Question],
    answers: bytes | None,
    *,
    unit: str,
    salt: str,
    solution: object | None,
    meanings: Mapping[str, Text] | None = None,
) -> Marked:
    """Mark a learner's answers file (F8); whatever bytes it holds, they do not make this raise.

    Args:
        questions: all of the unit's, as `read_quiz` gives them; practice questions get no verdict.
        answers: the file, or None when there is none: then every question is `missing`.
        unit: folder name; a file that says it is another unit's is not used.
        salt: the one that the learner's questions were drawn with.
        solution: as in `draw`.
        meanings: what the mistakes and misconceptions behind wrong answers are called; without it none is named.

    Raises:
        ContentError: when a question cannot be drawn.
    """
    try:
        sheet = read(answers, unit, {question.id for question in questions})
    except Unusable as error:
        what = said(quiz_messages.IN_FILE_LINE, what=error.text, line=error.line) if error.line else error.text
        sheet = Sheet(notes=(said(quiz_messages.BAD_ANSWERS, what=what),), usable=False)
    marked = [(question, *_verdict(question, sheet, salt, solution)) for question in questions if question.graded]
    behind: dict[str, list[str]] = {}
    for question, _, means in marked:
        for name in dict.fromkeys(means):
            behind.setdefault(name, []).append(question.id)
    named = [
        Mistake("quiz", name, (meanings or {})[name], Text(""), tuple(ids)) for name, ids in behind.items() if meanings
    ]
    return Marked(tuple(verdict for _, verdict, _ in marked), sheet.notes, tuple(named))


def _verdict(question: Question, sheet: Sheet, salt: str, solution: object | None) -> tuple[Verdict, tuple[str, ...]]:
    """Return the verdict on one answer, and the names of what led to it."""
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
    verdict = Verdict(
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
    return verdict, judged.means


def _explanation(text: Text, drawn: Drawn) -> Fact:
    why = filled(text, drawn)
    return Fact("explanation", why.en, why.ko)
