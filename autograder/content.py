"""A unit's content opened: its questions checked against the rest of the unit, its solution imported."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType

from autograder import quiz
from autograder.course import Unit, read_text
from autograder.errors import ContentError, TroubleError
from autograder.mistakes import read_known
from autograder.questions import Question
from autograder.records import Text


def load_quiz(unit: Unit) -> tuple[Question, ...]:
    """Read a unit's questions with the names that their wrong answers may mean.

    Raises:
        ContentError: for anything in the file that is not as it must be.
    """
    mistakes = [path.stem for path in unit.mistakes]
    questions = quiz.read_quiz(read_text(unit.quiz), unit.quiz, misconceptions(unit), mistakes)
    for question in questions:
        if question.task and question.task not in unit.tasks:
            what = f"the question `{question.id}` names the task `{question.task}`, which the stub does not have."
            raise ContentError(unit.quiz, what, f"Its tasks: {', '.join(unit.tasks)}.")
    return questions


def meanings(unit: Unit) -> dict[str, Text]:
    """Return what each name that a wrong answer may mean is called: the misconceptions, and the unit's mistakes.

    Raises:
        ContentError: for anything in the files that is not as it must be.
    """
    return misconceptions(unit) | {name: known.title for name, known in read_known(unit).items()}


def misconceptions(unit: Unit) -> dict[str, Text]:
    """Return the misconceptions that the course knows.

    Raises:
        ContentError: for anything in the file that is not as it must be.
    """
    path = unit.quiz.with_name("misconceptions.yaml")
    return quiz.read_misconceptions(read_text(path), path) if path.is_file() else {}


def load_solution(unit: Unit) -> object | None:
    """Import the course's solution, for the answers of drawn questions; None where the course has none.

    Raises:
        TroubleError: when it cannot be imported.
    """
    if not unit.solution.is_file():
        return None
    before = {used.slug: sys.modules.get(used.slug) for used in unit.uses}
    try:
        for used in unit.uses:
            sys.modules[used.slug] = _imported(used)
        return _imported(unit)
    finally:
        for name, module in before.items():
            sys.modules.pop(name, None)
            if module is not None:
                sys.modules[name] = module


def _imported(unit: Unit) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"solution_of_{unit.slug}", unit.solution)
    if spec is None or spec.loader is None:
        raise TroubleError(f"{unit.solution} cannot be imported")
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise TroubleError(f"{unit.solution} cannot be imported ({type(error).__name__}: {error})") from error
    return module
