"""The command line: parse, call one workflow, print, exit code. Heavy imports happen in the command that needs them.

Exit codes: 0 fine, 1 work not passing, 2 wrong usage or bad input, 3 some row is trouble, 130 stopped by Ctrl-C.
"""

from __future__ import annotations

import importlib
import signal
import sys
from typing import TYPE_CHECKING

import click

from autograder import __version__

if TYPE_CHECKING:
    from autograder.cli.common import Session
    from autograder.records import Lang

_COMMANDS = {
    "start": "learner",
    "check": "learner",
    "quiz": "quiz",
    "show": "learner",
    "doctor": "learner",
    "grade": "instructor",
    "report": "instructor",
    "demo": "instructor",
    "author": "author",
}


class _Lazy(click.Group):
    """Finds a command's module only when the command is used, so that `--version` and `--help` are quick."""

    def list_commands(self, context: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in _COMMANDS:
            return None
        module = importlib.import_module(f"autograder.cli.{_COMMANDS[name]}")
        command: click.Command = getattr(module, name)
        return command

    def resolve_command(
        self, context: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(context, args)
        except click.UsageError as error:
            import difflib

            close = difflib.get_close_matches(args[0], list(_COMMANDS), n=1)
            if close and "Did you mean" not in error.message:
                raise click.UsageError(f"{error.message} Did you mean `{close[0]}`?", context) from None
            raise


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="deepdrill", message="%(prog)s %(version)s")
def cli() -> None:
    """Learn the fundamentals of deep learning by doing, and grade a class safely.

    \b
    Learner:     deepdrill start my-work && cd my-work && deepdrill check 04
    Instructor:  deepdrill grade submissions/ --out grades/
    """


def main() -> None:
    """Run the command line; the only place that turns our exceptions into messages and exit codes."""
    from autograder import messages
    from autograder.cli.common import Session
    from autograder.errors import DeepdrillError, TroubleError

    session = Session()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # asked to end: as clean as Ctrl-C
    try:
        code = cli.main(standalone_mode=False, obj=session)
    except click.exceptions.Abort:
        stopped = messages.STOPPED_GRADING if session.resumable else messages.STOPPED
        click.echo(stopped.say(_lang(session)), err=True)
        code = 130
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except DeepdrillError as error:
        lang = _lang(session)
        click.echo(f"{messages.ERROR.say(lang)}: {error.say(lang)}", err=True)
        code = 3 if isinstance(error, TroubleError) else 2
    except BrokenPipeError:  # whoever read our output has seen enough
        sys.stderr.close()
        code = 1
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        click.echo(f"Error: {where}{error.strerror or error}. Check the path, its rights and the disk.", err=True)
        code = 2
    sys.exit(code if isinstance(code, int) else 0)


def _lang(session: Session) -> Lang:
    """Return the language of what `main` itself says; a damaged workspace is no reason to say nothing."""
    from autograder.cli.common import default_lang, pick_lang
    from autograder.errors import UsageError

    try:
        return pick_lang(session.lang)
    except UsageError:
        return default_lang()
