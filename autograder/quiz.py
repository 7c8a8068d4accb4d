"""A unit's quiz read from its file; what does not fit is told with file and line (contracts F7)."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import msgspec

from autograder import faults
from autograder.errors import ContentError
from autograder.plain_yaml import Document, Steps, Unusable, number_or_text
from autograder.questions import KINDS, Id, Question
from autograder.records import Text


def read_misconceptions(text: str, path: Path) -> dict[str, Text]:
    """Return what ``quizzes/misconceptions.yaml`` names; ContentError with file and line when it is not sound."""
    document = _open(text, path)
    named: dict[str, Any] = _record(dict[str, Any], document.plain or {}, document, path)
    return {
        _record(Id, name, document, path, (name,)): _record(Text, value, document, path, (name,))
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
        if kind not in KINDS:
            where = f"{path}:{document.line((i, 'kind'))}"
            raise ContentError(where, f"there is no kind `{kind}`.", f"There are: {', '.join(KINDS)}.")
        numbers = {key: number_or_text(plain[key]) for key in ("points", "tolerance") if key in plain}
        added = {"unit": path.stem, "where": where}
        question: Question = _record(Question, {**plain, **numbers, **added}, document, path, (i,))
        for steps, what, do in faults.of(question, plain, known):
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
