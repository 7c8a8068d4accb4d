"""Options and helpers that several commands share."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

if TYPE_CHECKING:
    from rich.console import Console

    from autograder.course import Course
    from autograder.records import Lang


@dataclass
class Session:
    """What outlives a command: the language that its errors are told in, and what a stop leaves behind."""

    lang: Lang | None = None
    resumable: bool = False


F = TypeVar("F", bound=Callable[..., Any])


def default_lang() -> Lang:
    """Return the language of the locale: ``ko`` for a Korean one, else ``en``."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return "ko" if os.environ[name].lower().startswith("ko") else "en"
    return "en"


def course_option(function: F) -> F:
    """Add ``--course``."""
    return click.option("--course", metavar="DIR", help="Course to use: the folder that holds `exercises`.")(function)


def lang_option(function: F) -> F:
    """Add ``--lang``."""
    text = "Language of what is printed (default: the workspace's, else the locale's)."
    return click.option("--lang", type=click.Choice(["en", "ko"]), default=None, callback=_remember, help=text)(
        function
    )


def _remember(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """Keep the language asked for where `main` finds it when the command ends in an error."""
    if value is not None and isinstance(context.obj, Session):
        context.obj.lang = cast("Lang", value)
    return value


def json_option(function: F) -> F:
    """Add ``--json``."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON on stdout.")(function)


def pick_lang(given: str | None) -> Lang:
    """Return the language to use: the option, else what the workspace remembers, else the locale's."""
    if given:
        return cast("Lang", given)
    from autograder.course import find_workspace

    workspace = find_workspace(Path.cwd())
    if workspace:
        from autograder.learn import read_workspace

        return read_workspace(workspace).lang
    return default_lang()


def find_course(option: str | None) -> Course:
    """Return the course that the option, the environment or the place means."""
    from autograder import course

    return course.find_course(option, os.environ, Path.cwd())


def console(*, err: bool = False) -> Console:
    """Return a console for people; colours only on a terminal and without NO_COLOR."""
    from rich.console import Console

    return Console(stderr=err, highlight=False, soft_wrap=False)
