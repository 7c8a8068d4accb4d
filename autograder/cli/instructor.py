"""Commands of an instructor: grade, report, demo."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from autograder.cli.common import Session, console, course_option, find_course, json_option, lang_option, pick_lang

if TYPE_CHECKING:
    from autograder.grade import Options, Summary
    from autograder.records import Lang, Text, Tier

Tell = Callable[[str, int, int], None]


@click.command(short_help="Grade a class.")
@click.argument("submissions", type=click.Path(path_type=Path))
@click.option("--unit", "units", multiple=True, metavar="U", help="Grade this unit; can be given again.")
@click.option("--out", type=click.Path(path_type=Path), default="grades", show_default=True, help="Folder to write to.")
@click.option("--gradebook", metavar="URL", help="SQLAlchemy URL of the gradebook (default: a SQLite file in --out).")
@click.option(
    "--jobs", type=click.IntRange(1, 64), default=None, help="Worker processes (default: the cores, 8 at most)."
)
@click.option("--sandbox", type=click.Choice(["namespaces", "landlock", "plain"]), help="Ask for one sandbox tier.")
@click.option("--salt", default="", help="Goes into every random input; keep it to yourself.")
@click.option("--fresh", is_flag=True, help="Grade again what the gradebook already has.")
@course_option
@lang_option
@json_option
def grade(
    submissions: Path,
    units: tuple[str, ...],
    out: Path,
    gradebook: str | None,
    jobs: int | None,
    sandbox: str | None,
    salt: str,
    fresh: bool,
    course: str | None,
    lang: str | None,
    as_json: bool,
) -> None:
    """Grade a class: SUBMISSIONS holds one folder or zip file per learner.

    Every submission runs in its own sandboxed process. Reports are saved as they come: stopped at any moment, the same
    command goes on where it was. Writes scores.csv, index.html, reports/ and feedback/ (the only folder to hand out).

    \b
    Example:
        deepdrill grade submissions/ --out grades/
        deepdrill grade submissions/ --unit 04 --jobs 4
    """
    from autograder.grade import Options

    opened = find_course(course)
    options = Options(
        course=opened,
        submissions=submissions,
        units=tuple(opened.unit(name) for name in units),
        out=out,
        gradebook=gradebook,
        jobs=jobs or min(os.cpu_count() or 1, 8),
        tier=cast("Tier | None", sandbox),
        salt=salt,
        fresh=fresh,
        lang=pick_lang(lang),
    )
    summary = _grade(options)
    if as_json:
        click.echo(json.dumps(_summary(summary, options), ensure_ascii=False, indent=2))
    else:
        _tell_summary(summary, options)
    click.get_current_context().exit(3 if summary.trouble else 0)


def _grade(options: Options) -> Summary:
    from autograder import grade as grading

    session = click.get_current_context().obj
    if isinstance(session, Session):
        session.resumable = True
    with _progress() as tell:
        return grading.grade(options, tell)


@contextmanager
def _progress() -> Iterator[Tell]:
    """Give a function that shows progress: a bar on a terminal, else a line for each tenth."""
    if not sys.stderr.isatty():
        yield _line_by_line()
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console(err=True)) as bar:
        tasks: dict[str, Any] = {}

        def tell(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=total)
            bar.update(tasks[what], completed=done)

        yield tell


def _line_by_line() -> Tell:
    told: dict[str, int] = {}

    def tell(what: str, done: int, total: int) -> None:
        tenth = 10 * done // max(total, 1)
        if tenth != told.get(what):
            told[what] = tenth
            click.echo(f"{what}: {done} of {total}", err=True)

    return tell


def _summary(summary: Summary, options: Options) -> dict[str, Any]:
    return {
        "learners": summary.learners,
        "rows": summary.rows,
        "reused": summary.reused,
        "trouble": [
            {"unit": unit, "part": part, "what": what.en, "learners": learners}
            for (unit, part, what), learners in summary.trouble.items()
        ],
        "kept": summary.kept,
        "ignored": list(summary.ignored),
        "graded": summary.parts,
        "sandbox": summary.sandbox,
        "out": str(options.out),
    }


def _tell_summary(summary: Summary, options: Options) -> None:
    from autograder import messages
    from autograder.formats.plain import visible
    from autograder.formats.words import WORDS

    lang = options.lang

    def tell(text: Text, *, err: bool = True, **values: object) -> None:
        click.echo(visible(text.fill(**values).say(lang)), err=err)

    reused = messages.REUSED.fill(count=summary.reused).say(lang) if summary.reused else ""
    tell(
        messages.GRADED,
        err=False,
        learners=summary.learners,
        rows=summary.rows,
        out=f"{options.out}/",
        sandbox=summary.sandbox,
        reused=reused,
    )
    if summary.ignored:
        tell(messages.NO_SUBMISSION, names=_some(summary.ignored))
    if summary.kept:
        tell(messages.KEPT_LEARNERS, names=_some(summary.kept))
    for (unit, part, what), learners in summary.trouble.items():
        about = {
            "unit": unit,
            "part": WORDS[lang][part],
            "count": len(learners),
            "all": summary.learners,
            "names": _some(learners),
        }
        tell(messages.TROUBLE_OF, **about, what=what.say(lang))
    if summary.trouble:
        tell(messages.SEE_PAGE, page=options.out / "index.html")
    for name in ("scores.csv", "index.html", "feedback/"):
        click.echo(f"  {options.out / name}{'/' if name.endswith('/') else ''}")


def _some(names: Sequence[str], most: int = 6) -> str:
    """Return a few of the names, and how many there are besides."""
    return ", ".join(names[:most]) + (f" +{len(names) - most}" if len(names) > most else "")


@click.command(short_help="Show the scores in a gradebook.")
@click.option(
    "--out", type=click.Path(path_type=Path), default="grades", show_default=True, help="Where grades were written."
)
@click.option("--gradebook", metavar="URL", help="SQLAlchemy URL of the gradebook (default: the one in --out).")
@click.option("--unit", metavar="U", help="Only this unit.")
@click.option("--learner", metavar="ID", help="Only this learner.")
@click.option(
    "--canonical", is_flag=True, help="Print every report as one line of JSON without times, to compare gradings."
)
@lang_option
@json_option
def report(
    out: Path,
    gradebook: str | None,
    unit: str | None,
    learner: str | None,
    canonical: bool,
    lang: str | None,
    as_json: bool,
) -> None:
    """Show the scores in a gradebook, or its reports as JSON.

    \b
    Example:
        deepdrill report --out grades/
        deepdrill report --canonical > reports.jsonl
    """
    from autograder import messages
    from autograder.course import near, unit_name
    from autograder.errors import UsageError
    from autograder.gradebook import Gradebook, sqlite_url
    from autograder.records import to_json
    from autograder.scoring import canonical as without_times

    if gradebook is None and not (out / "gradebook.db").is_file():
        raise UsageError(f"There is no gradebook in {out}. Grade first, or name one with --out or --gradebook.")
    with Gradebook(gradebook or sqlite_url((out / "gradebook.db").resolve())) as book:
        units, learners = book.names()
        if learner is not None and learner not in learners:
            raise UsageError(messages.NO_REPORT.fill(name=learner) + near(learner, learners, learners[:10]))
        unit = unit_name(unit, units) if unit is not None else None
        chosen = (item for item in book.reports(unit) if learner in (None, item.learner))
        if canonical:
            for item in chosen:
                click.echo(to_json(without_times(item), indent=0))
        elif as_json:
            click.echo(b"[" + b",\n".join(to_json(item, indent=0) for item in chosen) + b"]")
        else:
            _table({}, chosen, pick_lang(lang))


def _table(about: dict[str, str], reports: Any, lang: Lang) -> None:
    """Print learners by rows and units by columns; with ``about`` in its order, and what it says of each."""
    from rich.table import Table
    from rich.text import Text

    from autograder.formats.plain import points, visible
    from autograder.formats.words import WORDS

    words = WORDS[lang]
    rows: dict[str, dict[str, str]] = {}
    columns: dict[str, None] = {}
    for item in reports:
        key = f"{item.unit[:2]} {words[item.part]}"
        columns[key] = None
        marked = points(item.score)
        rows.setdefault(item.learner, {})[key] = (
            marked if item.status == "graded" else f"{marked} {words['short'][item.status]}"
        )
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(words["learner"], no_wrap=True, min_width=12)
    for key in columns:
        table.add_column(key, justify="right", no_wrap=True)
    out = console()
    if about:
        rest = max(out.width - 16 - 10 * len(columns), 20)
        table.add_column(words["handed_in"], overflow="ellipsis", no_wrap=True, max_width=rest)
    for learner in about or rows:
        scores = rows[learner]
        cells = [learner, *(scores.get(key, "") for key in columns), *([about.get(learner, "")] if about else [])]
        table.add_row(*(Text(visible(cell)) for cell in cells))
    out.print(table)


@click.command(short_help="Make and grade a sample class.")
@click.argument("folder", type=click.Path(path_type=Path), default="demo")
@click.option(
    "--unit",
    "units",
    multiple=True,
    metavar="U",
    help="A unit of the class; can be given again (default: the first two).",
)
@click.option(
    "--jobs", type=click.IntRange(1, 64), default=None, help="Worker processes (default: the cores, 8 at most)."
)
@click.option("--sandbox", type=click.Choice(["namespaces", "landlock", "plain"]), help="Ask for one sandbox tier.")
@course_option
@lang_option
def demo(
    folder: Path, units: tuple[str, ...], jobs: int | None, sandbox: str | None, course: str | None, lang: str | None
) -> None:
    """Make a sample class out of the course, grade it and show the result.

    Its learners hand in the solutions, other right ways, known mistakes, stubs, broken and hostile files.

    \b
    Example:
        deepdrill demo
    """
    from autograder import demo as sample
    from autograder.grade import Options
    from autograder.gradebook import Gradebook, sqlite_url
    from autograder.records import Limits

    opened = find_course(course)
    chosen = tuple(opened.unit(name) for name in units) or opened.units[: sample.UNITS]
    made = sample.make_class(folder, chosen)
    options = Options(
        course=opened,
        submissions=folder / "submissions",
        units=chosen,
        out=folder / "grades",
        jobs=jobs or min(os.cpu_count() or 1, 8),
        tier=cast("Tier | None", sandbox),
        lang=pick_lang(lang),
        limits=Limits(call=2.0, load=3.0),  # its endless loops need not be waited for as long as a real class's
    )
    summary = _grade(options)
    about = {item.learner: item.what for item in made}
    with Gradebook(sqlite_url(options.out.resolve() / "gradebook.db")) as book:
        _table(about, book.reports(), options.lang)
    click.echo("")
    _tell_summary(summary, options)
    click.get_current_context().exit(3 if summary.trouble else 0)
