"""The leak check: nothing of a hidden suite is in anything that a learner gets (design.md, what one test may tell)."""

from __future__ import annotations

import ast
import base64
import re
import struct
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeGuard

from autograder import scoring
from autograder.author.findings import Finding
from autograder.course import Course, Unit, read_text
from autograder.formats import page
from autograder.learn import start
from autograder.records import Limits, MadeBy, Report, Run, Submission, to_json

SHORTEST: Final = 20  # characters of a line that tells something
DIGITS: Final = 5  # significant digits of a number that tells something
_SALT: Final = "planted-salt-5e1a9c"
_SAYS: Final = re.compile(r"\d\.\d|['\"]|\d.*\d.*\d")  # a fraction, a text, or three digits: more than an index


def forms(value: float | str) -> set[str]:
    """Return the ways in which a secret could be written down: as it is, rounded, in hex, in base64."""
    if isinstance(value, str):
        raw = value.encode()
        return {value, raw.hex(), base64.b64encode(raw).decode().rstrip("=")}
    texts = {repr(value), f"{value:.6g}", f"{value:.6f}", f"{value:.6e}"}
    encoded = {form for text in texts for form in (text.encode().hex(), base64.b64encode(text.encode()).decode())}
    packed = struct.pack("<d", value), struct.pack(">d", value)
    exact = {float(value).hex(), *(raw.hex() for raw in packed), *(base64.b64encode(raw).decode() for raw in packed)}
    return texts | {form.rstrip("=") for form in encoded} | {form.rstrip("=") for form in exact}


def numbers(source: str) -> dict[float, int]:
    """Return the number literals of Python source with so many digits that they tell something -> their line."""
    found: dict[float, int] = {}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
            digits = re.sub(r"e.*|\.", "", repr(node.value)).strip("0")
            if len(digits) >= DIGITS:
                found.setdefault(node.value, node.lineno)
    return found


def lines(source: str) -> dict[str, int]:
    """Return the lines of a suite's code that tell something -> their number; imports and task markers do not."""
    tree = ast.parse(source)
    public: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom) or _is_marker(node):
            public |= set(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    numbered = ((number, line.strip()) for number, line in enumerate(source.splitlines(), start=1))
    return {line: number for number, line in numbered if len(line) >= SHORTEST and number not in public}


def _is_marker(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and ast.unparse(node.func).endswith("mark.task")


def search(texts: Iterable[tuple[str, str]], secrets: Mapping[str, str]) -> Iterator[Finding]:
    """Yield each secret that occurs in a text.

    Args:
        texts: (where it is shown, the text).
        secrets: a string that must not be seen -> where it comes from.
    """
    for where, text in texts:
        for secret, source in secrets.items():
            if secret in text:
                yield Finding(where, f"a learner sees `{secret[:60]}` there, which is in {source}.",
                              "Use other values in the hidden suite, or take it out.")  # fmt: skip


def check(unit: Unit, runs: Sequence[tuple[str, Run]]) -> list[Finding]:
    """Return what of a unit's hidden suite a learner sees: in feedback, in her reports, in a workspace.

    Args:
        unit: whose suite it is.
        runs: (name, run) of submissions of every kind.
    """
    told: dict[str, str] = {}
    exact: dict[str, str] = {}
    for path in sorted(set(unit.hidden.glob("*.py")) - {unit.solution}):  # the suite, and what it imports beside it
        source = read_text(path)
        told |= {line: f"{path}:{number}" for line, number in lines(source).items()}
        exact |= {form: f"{path}:{at}" for value, at in numbers(source).items() for form in forms(value)}
    found = list(search(_feedback(unit, runs), {**told, **exact, _SALT: "the salt"}))
    telling = {line: where for line, where in told.items() if _SAYS.search(line)}
    return found + list(search(_workspace(unit), {**telling, **exact, _SALT: "the salt"}))


def _feedback(unit: Unit, runs: Sequence[tuple[str, Run]]) -> Iterator[tuple[str, str]]:
    setting = scoring.Setting(unit.name, "code", 10.0, "", "plain", _SALT, Limits(), MadeBy("", "", ""))
    for name, run in runs:
        submission = Submission("learner", unit.name, b"", unit.file_name)
        full = scoring.report(setting, submission, "", run.verdicts, graded_at="", mistakes=run.mistakes)
        shown: Report = scoring.for_learner(full)
        titles = {unit.name: unit.title()}
        yield f"the report on {name}", to_json(shown).decode()
        yield f"the feedback on {name}", page.feedback_markdown([shown], titles)
        yield f"the feedback page on {name}", page.feedback_html([shown], titles)


def _workspace(unit: Unit) -> Iterator[tuple[str, str]]:
    """Yield what ``start`` writes for a unit."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "work"
        start(Course(unit.course), root, "en", _SALT)
        for path in sorted(root.rglob("*")):
            inside = path.relative_to(root).as_posix()
            if path.is_file() and unit.name in inside:
                yield f"`{inside}` of a workspace", path.read_bytes().decode("utf-8", "replace")
