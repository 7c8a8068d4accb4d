"""A learner's quiz under way: its questions, what is answered so far, every change saved at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder import answers, content, messages, quiz_messages
from autograder.course import Unit
from autograder.draws import VARIANTS, Drawn, draw
from autograder.errors import UsageError
from autograder.files import write
from autograder.kinds import Judged, is_empty, judge
from autograder.plain_yaml import Unusable, said
from autograder.questions import Question
from autograder.records import Lang, Text


@dataclass
class Quizzing:
    """The quiz of a unit as one learner answers it.

    Attributes:
        path: her answers file; it is written anew, atomically, with every answer.
        given: question -> answer in the form of F8; what belongs to no question is kept.
        shown: question -> number of the variant that she was shown.
    """

    unit: Unit
    path: Path
    questions: tuple[Question, ...]
    lang: Lang
    salt: str
    solution: object | None
    given: dict[str, Any] = field(default_factory=dict)
    shown: dict[str, str] = field(default_factory=dict)

    def drawn(self, question: Question) -> Drawn:
        """Return the variant of a question that is shown."""
        return draw(question, int(self.shown.get(question.id, "0")), self.salt, self.solution)

    def put(self, question: Question, answer: Any) -> None:
        """Take an answer (an empty one takes it back) and save the file."""
        if is_empty(answer):
            self.given.pop(question.id, None)
        else:
            self.given[question.id] = answer
        sheet = answers.Sheet(self.given, self.shown)
        write(self.path, answers.form(self.questions, self.unit.name, self.salt, self.solution, self.lang, sheet))

    def trouble(self, question: Question, answer: Any) -> Text | None:
        """Return why an answer does not have the form that its kind asks for, or None."""
        try:
            self.judged(question, answer)
        except Unusable as error:
            return error.text
        return None

    def judged(self, question: Question, answer: Any) -> Judged:
        """Judge an answer; only of a practice question may the learner be told how.

        Raises:
            Unusable: when it does not have the form of its kind.
        """
        return judge(question, self.drawn(question), answer)

    def open_ones(self) -> list[Question]:
        """Return the questions that are not answered yet."""
        return [question for question in self.questions if is_empty(self.given.get(question.id, ""))]


def open_quiz(unit: Unit, workspace: Path, lang: Lang, salt: str = "") -> Quizzing:
    """Open a unit's quiz in a workspace, with what is answered already.

    Raises:
        UsageError: when the unit has no quiz here, or the answers file cannot be used.
        ContentError: when the quiz is not as it must be.
    """
    if not unit.quiz.is_file():
        raise UsageError(messages.NO_QUIZ.fill(unit=unit.name))
    path = workspace / "answers" / f"{unit.name}.yaml"
    questions, solution = content.load_quiz(unit), content.load_solution(unit)
    try:
        data = path.read_bytes() if path.is_file() else None
        sheet = answers.read(data, unit.name, {question.id for question in questions})
        shown = _variants(sheet.draws)
    except Unusable as error:
        what = said(quiz_messages.IN_FILE_LINE, what=error.text, line=error.line) if error.line else error.text
        raise UsageError(said(messages.ANSWERS_UNUSABLE, file=str(path), what=what)) from error
    given = {name: answer for name, answer in sheet.answers.items() if not is_empty(answer)}
    return Quizzing(unit, path, questions, lang, salt, solution, given, shown)


def _variants(draws: Mapping[str, Any]) -> dict[str, str]:
    for number in draws.values():
        if not (isinstance(number, str) and re.fullmatch("1?[0-9]", number)):
            raise Unusable(quiz_messages.NO_VARIANT, name=str(number)[:20], last=VARIANTS - 1)
    return dict(draws)
