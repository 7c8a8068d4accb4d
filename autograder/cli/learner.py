"""Commands of a learner: start, check, doctor."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from autograder.cli.common import console, course_option, find_course, json_option, lang_option, pick_lang

if TYPE_CHECKING:
    from rich.console import Console

    from autograder.course import Unit
    from autograder.learn import Checked
    from autograder.records import Lang, Mistake, Text, Verdict

_SHOWN = 6
_SIGNS = {"passed": "✓", "missing": "○"}


@click.command(short_help="Make a workspace with every unit.")
@click.argument("folder", type=click.Path(path_type=Path), default="deepdrill-work")
@click.option("--salt", default="", help="For an instructor who hands the workspace out: the salt she grades with.")
@course_option
@lang_option
def start(folder: Path, salt: str, course: str | None, lang: str | None) -> None:
    """Make a workspace: a folder with every unit's statement, stub, examples and hints.

    Files that are there already stay as they are, so it can be run again.

    \b
    Example:
        deepdrill start my-work
    """
    from autograder import learn, messages

    opened, language = find_course(course), pick_lang(lang)
    done = learn.start(opened, folder, language, salt)
    click.echo(messages.STARTED.fill(count=done.written, folder=done.folder).say(language))
    if done.kept:
        click.echo(messages.KEPT.fill(count=len(done.kept)).say(language))
    first = opened.units[0]
    click.echo(messages.NEXT.fill(folder=done.folder, unit=first.name, number=f"{first.number:02d}").say(language))


@click.command(short_help="Check your own work.")
@click.argument("targets", nargs=-1, metavar="[UNIT[/TASK]]...")
@course_option
@lang_option
@json_option
@click.pass_context
def check(
    context: click.Context, targets: tuple[str, ...], course: str | None, lang: str | None, as_json: bool
) -> None:
    """Check your own work: the examples first, then the hidden tests if the course has them.

    Your code runs on your machine with limits of time and memory only (sandbox tier `plain`). Without UNIT every unit
    that you have begun is checked. Exit code 1 means that something does not pass yet.

    \b
    Example:
        deepdrill check 04
        deepdrill check activations/softmax
    """
    from autograder import learn

    opened, language = find_course(course), pick_lang(lang)
    out, lost, plain = console(), False, []
    for unit, task, file in learn.targets(opened, targets, Path.cwd()):
        shown: list[Checked] = []
        for checked in _waiting(learn.check(unit, task, file), unit.name, language):
            shown.append(checked)
            lost = lost or any(verdict.outcome != "passed" for verdict in checked.verdicts)
            if not as_json:
                _show(out, checked, language, first=len(shown) == 1, whole=task is None)
        plain.append({"unit": unit.name, "task": task, "results": [_plain(checked) for checked in shown]})
        if not as_json and not any(verdict.outcome != "passed" for item in shown for verdict in item.verdicts):
            from autograder import messages

            if task is None:
                done = messages.DONE if any(item.hidden for item in shown) else messages.NO_HIDDEN
                _line(out, done.say(language), "bold green")
        if not as_json:
            _hints(out, shown, unit, language)
        if not as_json and task is None:
            _quiz_state(out, unit, file.parents[2], language)
    if as_json:
        click.echo(json.dumps(plain, ensure_ascii=False, indent=2))
    context.exit(1 if lost else 0)


def _hints(out: Console, shown: Sequence[Checked], unit: Unit, lang: Lang) -> None:
    """Say where the hints are for what was begun and does not pass yet, unless a known mistake brought its own."""
    from autograder import messages
    from autograder.scoring import headline

    top = headline([verdict for item in shown for verdict in item.verdicts])
    if top is None or top.outcome == "missing" or any(item.mistakes for item in shown):
        return
    name = "hints.ko.md" if lang == "ko" and (unit.folder / "hints.ko.md").is_file() else "hints.md"
    if (unit.folder / name).is_file():
        _line(out, messages.HINTS.fill(task=top.task, file=f"exercises/{unit.name}/{name}").say(lang), "dim")


def _quiz_state(out: Console, unit: Unit, workspace: Path, lang: Lang) -> None:
    """Say how much of the unit's quiz is answered; what is right is for the grading to say."""
    from autograder import learn, messages

    state = learn.answered(unit, workspace)
    if state is not None:
        count, questions = state
        _line(out, messages.QUIZ_STATE.fill(count=count, all=questions, unit=unit.name).say(lang), "dim")


def _waiting(results: Iterator[Checked], unit: str, lang: Lang) -> Iterator[Checked]:
    """Pass results on; while the next one is awaited, a terminal shows that something is under way."""
    from autograder import messages

    err = console(err=True)
    if not err.is_terminal:
        yield from results
        return
    while True:
        with err.status(messages.CHECKING.fill(unit=unit).say(lang)):
            checked = next(results, None)
        if checked is None:
            return
        yield checked


def _plain(checked: Checked) -> dict[str, Any]:
    from autograder.records import to_builtins
    from autograder.scoring import verdicts_for_learner

    return {
        "hidden": checked.hidden,
        "verdicts": [to_builtins(verdict) for verdict in verdicts_for_learner(checked.verdicts)],
        "mistakes": [{"task": found.task, "name": found.name} | _texts(found) for found in checked.mistakes],
    }


def _texts(mistake: Mistake) -> dict[str, Any]:
    from autograder.records import to_builtins

    return {"title": to_builtins(mistake.title), "hint": to_builtins(mistake.hint)}


def _show(out: Console, checked: Checked, lang: Lang, *, first: bool, whole: bool) -> None:
    """Print what one file of tests said: the sentence that helps most first, then the rest in short."""
    from autograder import messages
    from autograder.scoring import by_test, headline

    verdicts = by_test(checked.verdicts)
    top = headline(verdicts)
    does_not_load = top is not None and any(fact.kind == "load" for fact in top.facts)  # once said, all is said
    summary = f"{checked.unit.name}: {_summary(checked, verdicts).say(lang)}"
    if checked.hidden:
        _line(out, summary, "bold")
    if whole and first and top is not None and all(_not_written(verdict) for verdict in verdicts):
        text = messages.NOTHING_WRITTEN.fill(
            task=checked.verdicts[0].task, file=f"exercises/{checked.unit.name}/{checked.unit.file_name}"
        )
        _line(out, text.say(lang), "yellow")
    elif top is not None and (first or not does_not_load):
        _verdict(out, top, lang, full=True)
    if not checked.hidden:
        _line(out, summary, "bold")
    for mistake in checked.mistakes:
        like = messages.LIKE.fill(task=mistake.task, title=mistake.title.say(lang))
        _line(out, like.say(lang), "yellow")
        _line(out, f"    {mistake.hint.say(lang)}", "")
    if top is not None and top.outcome != "missing" and not does_not_load:
        _others(out, verdicts, top, lang)
    if not checked.hidden and checked.printed.strip():
        _line(out, f"{messages.YOU_PRINTED.say(lang)}:", "dim")
        _line(out, "\n".join(checked.printed.strip().splitlines()[:20]), "")


def _summary(checked: Checked, verdicts: Sequence[Verdict]) -> Text:
    """Return the score of the hidden tests, or how many of the examples pass."""
    from autograder import messages
    from autograder.formats.plain import points

    if checked.hidden:
        score = sum(verdict.points for verdict in verdicts)
        possible = sum(verdict.possible for verdict in verdicts)
        return messages.HIDDEN_SCORE.fill(score=points(score), possible=points(possible))
    passed = sum(verdict.outcome == "passed" for verdict in verdicts)
    summary = messages.EXAMPLES_PASS if passed == len(verdicts) else messages.EXAMPLES_SOME
    return summary.fill(passed=passed, count=len(verdicts))


def _not_written(verdict: Verdict) -> bool:
    """Whether a stub still stands there; a name that is absent (misspelt, say) is something else."""
    return verdict.outcome == "missing" and any(fact.kind == "missing" for fact in verdict.facts)


def _others(out: Console, verdicts: tuple[Verdict, ...], top: Verdict, lang: Lang) -> None:
    """Print the other sentences that do not hold yet, each once."""
    from autograder import messages

    others = {(v.task, v.says): v for v in verdicts if v.outcome not in ("passed", "missing") and v.says != top.says}
    if not others:
        return
    _line(out, f"{messages.ALSO.say(lang)}:", "dim")
    for verdict in list(others.values())[:_SHOWN]:
        _verdict(out, verdict, lang, full=False)
    if len(others) > _SHOWN:
        _line(out, messages.MORE.fill(count=len(others) - _SHOWN).say(lang), "dim")


def _verdict(out: Console, verdict: Verdict, lang: Lang, *, full: bool) -> None:
    from autograder.formats.words import outcome

    colour = {"passed": "green", "missing": "yellow"}.get(verdict.outcome, "red")
    _line(
        out,
        f"{_SIGNS.get(verdict.outcome, '✗')} {verdict.task}: {verdict.says.say(lang)} ({outcome(verdict, lang)})",
        colour,
    )
    for fact in verdict.facts if full else verdict.facts[:1]:
        _line(out, f"    {fact.ko or fact.en if lang == 'ko' else fact.en}", "")
    if full and verdict.detail and not verdict.hidden and verdict.outcome in ("failed", "error"):
        for line in verdict.detail.splitlines()[:12]:
            _line(out, f"    {line}", "dim")


def _line(out: Console, text: str, style: str) -> None:
    """Print learner-made or course text as text: no markup, no control characters."""
    from rich.text import Text as Plain

    from autograder.formats.plain import visible

    out.print(Plain(visible(text), style=style), soft_wrap=not out.is_terminal)


@click.command(short_help="Draw a picture of what your code does.")
@click.argument("unit", metavar="UNIT")
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), help="PNG to write (default: pictures/UNIT.png)."
)
@course_option
@lang_option
def show(unit: str, out: Path | None, course: str | None, lang: str | None) -> None:
    """Draw a unit's picture with your own code: curves, lines, paths, feature maps.

    \b
    Example:
        deepdrill show 04
    """
    from autograder import learn, messages

    opened, language = find_course(course), pick_lang(lang)
    ((asked, _, file),) = learn.targets(opened, [unit], Path.cwd())
    target = out or file.parents[2] / "pictures" / f"{asked.name}.png"
    picture = learn.show(asked, file, language, target)
    click.echo(messages.DRAWN.fill(file=target).say(language))
    click.echo(picture.alt.say(language))
    if language == "ko" and not picture.korean:
        click.echo(messages.NO_HANGUL.say(language), err=True)


@click.command(short_help="Say which sandbox this machine has.")
@lang_option
@json_option
def doctor(lang: str | None, as_json: bool) -> None:
    """Say what this machine has: which sandbox works, why not a better one, what to install.

    \b
    Example:
        deepdrill doctor
    """
    from autograder import doctor as examination
    from autograder import messages

    found = examination.examine()
    if as_json:
        click.echo(json.dumps(found, indent=2))
        return
    out, language = console(), pick_lang(lang)
    versions = ", ".join(f"{name} {found[name.lower()]}" for name in ("deepdrill", "Python", "numpy", "pytest"))
    _line(out, versions, "bold")
    landlock = found["landlock"] or messages.NO.say(language)
    _line(out, f"{found['machine']}, Landlock ABI {landlock}, bubblewrap: {found['bubblewrap']}", "")
    for tier, state in found["tiers"].items():
        if state["works"]:
            _line(out, f"✓ {tier}: {messages.PROMISES[tier].say(language)}", "green")
            continue
        _line(out, f"✗ {tier}: {state['why']}", "red")
        if tier in messages.TO_HAVE:
            _line(out, f"    {messages.TO_HAVE_IT.fill(what=messages.TO_HAVE[tier].say(language)).say(language)}", "")
    uses = found["grade_uses"]
    _line(out, (messages.GRADE_USES.fill(tier=uses) if uses else messages.NO_WALL).say(language), "bold")
    there = {True: messages.YES.say(language), False: messages.NO.say(language)}
    extras = ", ".join(f"{name} {there[has]}" for name, has in found["extras"].items())
    _line(out, messages.OPTIONAL.fill(names=extras).say(language), "dim")
