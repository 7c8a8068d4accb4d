"""The docs do not lie: commands and options exist and are explained, links lead somewhere, words are used."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from autograder.cli import cli

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
CONTEXT = click.Context(cli)
COMMANDS = [cli.get_command(CONTEXT, name) for name in cli.list_commands(CONTEXT)]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_has_help_and_an_example(command: click.Command) -> None:
    """Help says what it does and shows a line to paste; every option is explained."""
    assert command.help is not None
    assert "Example:" in command.help
    assert f"deepdrill {command.name}" in command.help
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{command.name} {parameter.opts}"


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_is_in_the_docs(command: click.Command) -> None:
    """A reader of the README or a guide meets each command."""
    assert any(f"deepdrill {command.name}" in page.read_text() for page in PAGES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_and_option_in_the_docs_exists(page: Path) -> None:
    """No page shows a command or an option that deepdrill does not have."""
    known = {command.name: {o for p in command.params for o in p.opts} for command in COMMANDS}
    for name, rest in re.findall(r"^\s*\$? ?deepdrill ([a-z]+)([^\n#&|]*)", page.read_text(), re.MULTILINE):
        assert name in known, f"{page.name}: deepdrill {name}"
        assert set(re.findall(r"--[a-z-]+", rest)) <= known[name], f"{page.name}: deepdrill {name}{rest}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files_that_are_there(page: Path) -> None:
    """Relative links resolve."""
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text()):
        assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_design_page_names_every_module_of_the_sandbox() -> None:
    """The table of the design page and the folder agree."""
    text = (ROOT / "docs" / "design.md").read_text()
    table = text[text.index("The sandbox, from the inside out") :]
    named = {name for row in re.findall(r"^\| (.+?) \|", table, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)}
    there = {path.stem for path in (ROOT / "autograder" / "sandbox").glob("*.py")} - {"__init__"}
    assert named == there


def test_readme_is_one_screen() -> None:
    """What it is, two commands, a picture of the output."""
    assert (ROOT / "README.md").read_text().count("\n") <= 60
