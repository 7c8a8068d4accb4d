"""A unit's files read: what must be there, what both languages must share, what stub and solution must share."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from autograder.author.findings import Finding
from autograder.course import Course, Unit, given_block, read_text
from autograder.errors import ContentError
from autograder.mistakes import read_known

_WORDS: Final = {"hints.md": (10, 80), "hints.ko.md": (6, 80)}  # Korean says the same in fewer words
_LEFT: Final = re.compile(r"\bWRITE: ")  # what `author new` puts where a person has to


def languages(course: Course) -> tuple[str, ...]:
    """Return the languages of a course: Korean when any unit has a Korean statement."""
    korean = any((unit.folder / "README.ko.md").is_file() for unit in course.units)
    return ("en", "ko") if korean else ("en",)


def examine(unit: Unit, spoken: tuple[str, ...]) -> Iterator[Finding]:
    """Yield what is wrong with the files of a unit, without running any of them."""
    missing = list(_missing(unit, spoken))
    yield from missing
    if missing:
        return
    try:
        read_known(unit)
    except ContentError as error:
        yield Finding(*error.parts)
    tasks = unit.tasks
    for name in ("README.md", "README.ko.md") if "ko" in spoken else ("README.md",):
        yield from _statement(unit.folder / name, tasks)
    for name in ("hints.md", "hints.ko.md") if "ko" in spoken else ("hints.md",):
        yield from _hints(unit.folder / name, tasks)
    yield from _same_code(unit)
    yield from _left(unit)


def _missing(unit: Unit, spoken: tuple[str, ...]) -> Iterator[Finding]:
    korean = [unit.folder / "README.ko.md", unit.folder / "hints.ko.md"] if "ko" in spoken else []
    needed = [unit.folder / "README.md", unit.stub, unit.examples, unit.folder / "hints.md", *korean]
    for path in (*needed, unit.solution, unit.suite):
        if not path.is_file():
            yield Finding(str(path), "the file is missing.", "Write it.")
    for folder, found, least in (("mistakes", unit.mistakes, 1), ("variants", unit.variants, 1)):
        if len(found) < least:
            yield Finding(str(unit.hidden / folder), "there is none in it.", f"Write {least} or more.")


def _statement(path: Path, tasks: tuple[str, ...]) -> Iterator[Finding]:
    """A headline, prose, the conventions, then a section for each task in the stub's order (F13)."""
    text = read_text(path)
    if not re.match(r"# \S", text):
        yield Finding(f"{path}:1", "the first line is no headline.", "Begin with `# Title`.")
    sections, wanted = re.findall(r"^## (.+?)\s*$", text, re.MULTILINE), ["conventions", *tasks]
    if sections != wanted:
        yield Finding(str(path), f"its sections are {sections}.", f"They must be {wanted}, in this order.")
    for name, body in zip(sections, re.split(r"^## .+$", text, flags=re.MULTILINE)[1:], strict=True):
        if not body.strip():
            yield Finding(str(path), f"the section `{name}` is empty.", "Say what the task asks for.")


def _hints(path: Path, tasks: tuple[str, ...]) -> Iterator[Finding]:
    """Three levels for each task, each of a readable length."""
    least, most = _WORDS[path.name]
    parts = re.split(r"^## (\S+)\s*$", read_text(path), flags=re.MULTILINE)[1:]
    if parts[::2] != list(tasks):
        yield Finding(str(path), f"its sections are {parts[::2]}.", f"They must be {list(tasks)}, in this order.")
    for task, body in zip(parts[::2], parts[1::2], strict=True):
        levels = re.split(r"^### (\d)\s*$", body, flags=re.MULTILINE)[1:]
        if levels[::2] != ["1", "2", "3"]:
            yield Finding(str(path), f"`{task}` has the levels {levels[::2]}.", "Write `### 1`, `### 2`, `### 3`.")
        for level, hint in zip(levels[::2], levels[1::2], strict=True):
            if not least <= len(hint.split()) <= most:
                what = f"hint {level} of `{task}` has {len(hint.split())} words."
                yield Finding(str(path), what, f"Make it {least} to {most}.")


def _same_code(unit: Unit) -> Iterator[Finding]:
    """Stub, solution and variants share their given block; stub and solution their signatures and docstrings."""
    stub = read_text(unit.stub)
    given = given_block(stub)
    for path in (unit.solution, *unit.variants):
        if given_block(read_text(path)) != given:
            yield Finding(str(path), "its given block is not the stub's.", "Copy the stub's block as it is.")
    try:
        asked, written = _signatures(stub), _signatures(read_text(unit.solution))
    except SyntaxError as error:
        yield Finding(f"{unit.solution}:{error.lineno}", f"it is not valid Python ({error.msg}).", "Mend it.")
        return
    for name, signature in asked.items():
        if written.get(name) != signature:
            yield Finding(str(unit.solution), f"`{name}` has another signature or docstring than in the stub.",
                          "Make them equal.")  # fmt: skip


def _signatures(text: str) -> dict[str, tuple[str, str | None]]:
    found = {}
    for node in ast.walk(ast.parse(text)):
        if (isinstance(node, ast.FunctionDef) and not node.name.startswith("_")) or isinstance(node, ast.ClassDef):
            head = ast.unparse(node.args) if isinstance(node, ast.FunctionDef) else ""
            found[node.name] = (head, ast.get_docstring(node))
    return found


def _left(unit: Unit) -> Iterator[Finding]:
    """What ``author new`` left to be written."""
    for path in sorted([*unit.folder.rglob("*"), *unit.hidden.rglob("*"), unit.quiz]):
        if path.suffix in (".md", ".py", ".yaml") and path.is_file():
            for number, line in enumerate(read_text(path).splitlines(), start=1):
                if found := _LEFT.search(line):
                    left = line[found.end() :].strip(" \"'")
                    yield Finding(f"{path}:{number}", "still to write:", left)
