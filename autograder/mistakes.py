"""The known mistakes of a unit: what their files say of themselves (contracts F11)."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final, NamedTuple

from autograder.course import Unit, read_text
from autograder.errors import ContentError
from autograder.records import Files, Text

_KEYS: Final = ("en", "ko", "hint en", "hint ko", "group")
_FORM: Final = "Begin it with a docstring of the lines `en: …`, `ko: …`, `hint en: …`, `hint ko: …`, maybe `group: …`."


class Known(NamedTuple):
    """A mistake as its file describes it.

    Attributes:
        name: the file's stem.
        tasks: the tasks it gets wrong: the public names that it defines.
        group: another mistake that behaves the same on purpose; both are told as that one.
    """

    name: str
    tasks: tuple[str, ...]
    title: Text
    hint: Text
    group: str = ""


def read_known(unit: Unit) -> dict[str, Known]:
    """Return a unit's mistakes by name.

    Raises:
        ContentError: when a file does not have the form, defines no task of the stub, or names no group there is.
    """
    known = {path.stem: _read(path, unit) for path in unit.mistakes}
    for path in unit.mistakes:
        group = known[path.stem].group
        if group and (group not in known or known[group].group or known[group].tasks != known[path.stem].tasks):
            what = f"its group `{group}` is no mistake in the same tasks that stands for itself."
            raise ContentError(path, what, "Name one that is there, or take the line away.")
    return known


def _read(path: Path, unit: Unit) -> Known:
    try:
        tree = ast.parse(read_text(path))
    except SyntaxError as error:
        raise ContentError(f"{path}:{error.lineno}", f"it is not valid Python ({error.msg}).", "Mend it.") from error
    lines = [line.partition(":") for line in (ast.get_docstring(tree) or "").splitlines()]
    said = {key.strip(): value.strip() for key, _, value in lines}
    if [key.strip() for key, _, _ in lines] not in (list(_KEYS), list(_KEYS[:-1])):
        raise ContentError(path, "its docstring is not that of a mistake.", _FORM)
    if not (said["en"] and said["hint en"] and bool(said["ko"]) == bool(said["hint ko"])):
        raise ContentError(path, "a line of its docstring is empty.", _FORM)
    names = [node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    tasks = tuple(name for name in names if name in unit.tasks)
    if not tasks:
        raise ContentError(path, "it defines no task of the stub.", f"The tasks are: {', '.join(unit.tasks)}.")
    title, hint = Text(said["en"], said["ko"]), Text(said["hint en"], said["hint ko"])
    return Known(path.stem, tasks, title, hint, said.get("group", ""))


def laid_over(unit: Unit, *names: str) -> Files:
    """Return the solution with mistakes laid over it one after the other, as a guest is given it."""
    paths = {path.stem: path for path in unit.mistakes}
    files = [(path.name, read_text(path).encode()) for path in (paths[name] for name in names)]
    return [*unit.whole(read_text(unit.solution).encode()), *files]
