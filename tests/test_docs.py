"""The docs do not lie: commands and options exist and are explained, links lead somewhere, words are used."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from autograder.cli import cli

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
CONTEXT = click.Context(cli)


def _commands() -> dict[str, click.Command]:
    """Return every command by what is typed, those of a group as well."""
    found: dict[str, click.Command] = {}
    for name in cli.list_commands(CONTEXT):
        command = cli.get_command(CONTEXT, name)
        assert command is not None
        found[name] = command
        if isinstance(command, click.Group):
            found |= {f"{name} {inner}": inner_command for inner, inner_command in command.commands.items()}
    return found


COMMANDS = _commands()
EACH = pytest.mark.parametrize("name", COMMANDS)


@EACH
def test_every_command_has_help_and_an_example(name: str) -> None:
    """Help says what it does and shows a line to paste; every option is explained."""
    command = COMMANDS[name]
    assert command.help is not None
    assert "Example:" in command.help
    assert f"deepdrill {name}" in command.help
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{name} {parameter.opts}"


@EACH
def test_every_command_is_in_the_docs(name: str) -> None:
    """A reader of the README or a guide meets each command."""
    assert any(f"deepdrill {name}" in page.read_text() for page in PAGES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_and_option_in_the_docs_exists(page: Path) -> None:
    """No page shows a command or an option that deepdrill does not have."""
    known = {name: {o for p in command.params for o in p.opts} for name, command in COMMANDS.items()}
    for name, rest in re.findall(r"^\s*\$? ?deepdrill ([a-z]+)([^\n#&|]*)", page.read_text(), re.MULTILINE):
        if isinstance(COMMANDS.get(name), click.Group):
            inner, _, rest = rest.strip().partition(" ")
            name = f"{name} {inner}"
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


def test_the_guide_for_authors_ends_in_a_sound_unit(tmp_path: Path) -> None:
    """Followed word for word, docs/authors.md makes a unit of which `author check` finds nothing to say."""
    text = (ROOT / "docs" / "authors.md").read_text()
    layout = re.search(r"deepdrill (author new .*)", text)
    assert layout is not None
    invoke(tmp_path, *layout.group(1).split())
    for name in re.findall(r"Delete `(?:solutions/01_means/)?(\S+)`", text):
        (tmp_path / "solutions" / "01_means" / name).unlink()
    blocks = re.findall(r"^```\w+\n(?:<!-- (\S+) -->|# (\S+))\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 12
    for comment, hashed, body in blocks:
        path = tmp_path / (comment or hashed)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body)
    for command in re.findall(r"^    deepdrill (author (?:mutate|check) 01 .*)$", text, re.MULTILINE):
        said = invoke(tmp_path, *command.split())
    assert "✓ sound" in said


def invoke(folder: Path, *arguments: str) -> str:
    """Run a command in a folder and return what it prints."""
    command = [sys.executable, "-c", "from autograder.cli import main; main()", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
