"""`deepdrill quiz`: a unit's questions asked in the terminal, one after the other, and looked over at the end."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from autograder import messages, quiz_messages
from autograder.cli.common import course_option, find_course, lang_option, pick_lang

if TYPE_CHECKING:
    from autograder.cli.asking import Move, Page, Row
    from autograder.questions import Item, Question
    from autograder.quizzing import Quizzing
    from autograder.records import Text


@click.command(short_help="Answer a unit's questions in the terminal.")
@click.argument("unit", metavar="UNIT")
@click.option("--salt", default="", help="The salt that the workspace was made with, if your instructor gave one.")
@course_option
@lang_option
def quiz(unit: str, salt: str, course: str | None, lang: str | None) -> None:
    """Answer the questions of a unit; your answers are saved in `answers/` as you go.

    Stop with Ctrl-C whenever you like and go on later. Questions for practice are explained at once, the others are
    marked when you hand them in.

    \b
    Example:
        deepdrill quiz 04
    """
    from autograder.course import find_workspace
    from autograder.errors import UsageError
    from autograder.quizzing import open_quiz

    opened, language = find_course(course), pick_lang(lang)
    workspace = find_workspace(Path.cwd())
    if workspace is None:
        raise UsageError(messages.NOT_IN_WORKSPACE)
    quizzing = open_quiz(opened.unit(unit), workspace, language, salt)
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError(messages.QUIZ_NEEDS_TERMINAL.fill(file=quizzing.path))
    _ask_all(quizzing)
    left = len(quizzing.open_ones())
    summary = quiz_messages.QUIZ_LEFT if left else quiz_messages.QUIZ_DONE
    click.echo(summary.fill(left=left, all=len(quizzing.questions), file=quizzing.path, unit=unit).say(language))


def _ask_all(quizzing: Quizzing) -> None:
    """Ask from the first open question on, forth and back, then show all answers until they are to be left so."""
    from autograder.cli.asking import Move

    at = next((n for n, question in enumerate(quizzing.questions) if question in quizzing.open_ones()), None)
    while True:
        if at is None or at >= len(quizzing.questions):
            at = _review(quizzing)
            if at is None:
                return
        move = _ask(quizzing, at)
        if move is Move.LEAVE:
            return
        at = max(at - 1, 0) if move is Move.BACK else at + 1


def _review(quizzing: Quizzing) -> int | None:
    """Show every question with its answer; return the one to look at again, or None to end."""
    from autograder.answers import flow
    from autograder.cli.asking import Move, Page, Row, pick

    rows = [Row("0", quiz_messages.FINISH.say(quizzing.lang))]
    for number, question in enumerate(quizzing.questions, start=1):
        given = quizzing.given.get(question.id)
        answer = quiz_messages.OPEN.say(quizzing.lang) if given is None else flow(given)
        first = _asked(quizzing, question).splitlines()[0]
        rows.append(Row(str(number), f"{answer}    {first if len(first) <= 60 else first[:59] + '…'}"))
    page = Page(quizzing.unit.name, quiz_messages.REVIEW.say(quizzing.lang), "", quizzing.lang)
    taken = pick(page, rows, "one")
    if isinstance(taken, Move):
        return len(rows) - 2 if taken is Move.BACK else None
    return int(taken[0]) - 1 if taken[0] != "0" else None


def _asked(quizzing: Quizzing, question: Question) -> str:
    from autograder.draws import filled
    from autograder.records import Text

    return filled(Text(question.en, question.ko), quizzing.drawn(question)).say(quizzing.lang)


def _ask(quizzing: Quizzing, at: int) -> Move:
    """Ask one question, save its answer, explain it when it is for practice; return where to go next."""
    from autograder.cli.asking import Move, tell

    question = quizzing.questions[at]
    answer = _ASK.get(question.kind, _typed)(quizzing, question, _page(quizzing, at, question))
    if isinstance(answer, Move):
        return answer
    quizzing.put(question, answer)
    if not question.graded and question.id in quizzing.given:
        return tell(_page(quizzing, at, question), _explained(quizzing, question)) or Move.ON
    return Move.ON


def _explained(quizzing: Quizzing, question: Question) -> str:
    from autograder.draws import filled

    judged = quizzing.judged(question, quizzing.given[question.id])
    part = "right" if judged.share == 1 else "partly" if judged.share else "wrong"
    first = quiz_messages.PRACTICE_TOLD[part].say(quizzing.lang)
    whys = [filled(why, quizzing.drawn(question)).say(quizzing.lang) for why in judged.why]
    return "\n\n".join([first, *whys])


def _page(quizzing: Quizzing, at: int, question: Question, how: Text | None = None) -> Page:
    from autograder.cli.asking import Page

    lang = quizzing.lang
    where = f"{quizzing.unit.name}  {at + 1}/{len(quizzing.questions)}"
    practice = "" if question.graded else quiz_messages.PRACTICE.say(lang)
    told = (how or quiz_messages.HOW_TO_ANSWER[question.kind]).say(lang)
    return Page(where, practice + _asked(quizzing, question), told, lang, tuple(question.code.splitlines()))


# -- one kind of question each -----------------------------------------------------------------------------------------
def _choices(quizzing: Quizzing, question: Question) -> list[Row]:
    from autograder.cli.asking import Row
    from autograder.draws import filled
    from autograder.records import Text

    drawn = quizzing.drawn(question)
    return [Row(c.id, filled(Text(c.en, c.ko), drawn).say(quizzing.lang)) for c in question.choices]


def _items(quizzing: Quizzing, question: Question, items: Sequence[Item]) -> list[Row]:
    from autograder.cli.asking import Row
    from autograder.kinds import item_text

    things, drawn = {item.id: item for item in items}, quizzing.drawn(question)
    return [Row(name, item_text(things[name], drawn).say(quizzing.lang)) for name in drawn.shown]


def _before(quizzing: Quizzing, question: Question, key: str | None = None) -> list[str]:
    """Return what was answered before, as a list of names; a file may hold anything."""
    given = quizzing.given.get(question.id, [])
    if key is not None:
        given = given.get(key, []) if isinstance(given, dict) else []
    return [str(name) for name in given] if isinstance(given, list) else [str(given)]


def _one(quizzing: Quizzing, question: Question, page: Page) -> Any:
    from autograder.cli.asking import pick

    taken = pick(page, _choices(quizzing, question), "one", _before(quizzing, question))
    return taken[0] if isinstance(taken, list) else taken


def _many(quizzing: Quizzing, question: Question, page: Page) -> Any:
    from autograder.cli.asking import pick

    return pick(page, _choices(quizzing, question), "many", _before(quizzing, question))


def _order(quizzing: Quizzing, question: Question, page: Page) -> Any:
    from autograder.cli.asking import pick

    return pick(page, _items(quizzing, question, question.items), "order", _before(quizzing, question))


def _parts(quizzing: Quizzing, question: Question, page: Page, asked: Sequence[tuple[str, str, list[Row]]]) -> Any:
    """Ask for the parts of an answer one after the other: (key, what is asked, rows)."""
    from dataclasses import replace

    from autograder.cli.asking import Move, pick

    answer: dict[str, str] = {}
    at = 0
    while at < len(asked):
        key, how, rows = asked[at]
        taken = pick(
            replace(page, how=how),
            rows,
            "one",
            [answer.get(key, "")] if key in answer else _before(quizzing, question, key),
        )
        if isinstance(taken, list):
            answer[key] = taken[0]
            at += 1
        elif taken is Move.BACK and at:
            at -= 1
        else:
            return taken
    return answer


def _truth(quizzing: Quizzing, question: Question, page: Page) -> Any:
    from autograder.cli.asking import Row

    lang = quizzing.lang
    values = [Row(name, quiz_messages.TRUTHS[name].say(lang)) for name in ("true", "false")]
    reasons = _choices(quizzing, question)
    return _parts(
        quizzing, question, page, [("truth", page.how, values), ("reason", quiz_messages.REASON.say(lang), reasons)]
    )


def _line(quizzing: Quizzing, question: Question, page: Page) -> Any:
    from dataclasses import replace

    from autograder.cli.asking import Row

    lines = [Row(str(number), line) for number, line in enumerate(question.code.splitlines(), start=1)]
    repairs = _choices(quizzing, question)
    asked = [("line", page.how, lines), ("repair", quiz_messages.REPAIR.say(quizzing.lang), repairs)]
    return _parts(quizzing, question, replace(page, code=()), asked)


def _match(quizzing: Quizzing, question: Question, page: Page) -> Any:
    from autograder.kinds import item_text

    rows, drawn = _items(quizzing, question, question.right), quizzing.drawn(question)
    asked = [(item.id, f"{item_text(item, drawn).say(quizzing.lang)} …", rows) for item in question.left]
    return _parts(quizzing, question, page, asked)


def _typed(quizzing: Quizzing, question: Question, page: Page) -> Any:
    """Ask for a number, an array or a word."""
    from autograder.answers import flow
    from autograder.cli.asking import Move, type_in

    given = quizzing.given.get(question.id, "")
    before = given if isinstance(given, str) else flow(given)
    text = type_in(page, before, lambda typed: quizzing.trouble(question, _read(question, typed)))
    return text if isinstance(text, Move) else _read(question, text)


def _read(question: Question, typed: str) -> Any:
    """Return what was typed as the answer of its kind: of an array its lists, with or without the outer brackets."""
    from autograder.plain_yaml import Document, Unusable

    if question.kind != "array" or not typed:
        return typed
    try:
        return Document(typed if typed.startswith("[") else f"[{typed}]").plain
    except Unusable:
        return typed


_ASK = {"choice": _one, "choices": _many, "truth": _truth, "order": _order, "match": _match, "line": _line}
