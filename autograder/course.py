"""A course: units found by folder name, never listed anywhere (contracts F1, F2, F3, F5)."""

from __future__ import annotations

import ast
import difflib
import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from autograder import messages
from autograder.errors import ContentError, UsageError
from autograder.records import Files, Text

_UNIT_NAME = re.compile(r"(\d\d)_([a-z][a-z0-9_]*)")
_GIVEN = "# --- given: "
_END_OF_GIVEN = re.compile(r"^# --- end of given -+$", re.MULTILINE)
PACKAGED = Path(__file__).parent / "_course"
CHECKOUT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Unit:
    """One topic of a course: the paths that its name gives in the three places."""

    course: Path
    name: str

    @property
    def number(self) -> int:
        """The number that orders the unit."""
        return int(self.name[:2])

    @property
    def slug(self) -> str:
        """The unit's name without its number: the stem of the stub's file."""
        return self.name[3:]

    @property
    def file_name(self) -> str:
        """The name of the file a learner writes."""
        return f"{self.slug}.py"

    @property
    def folder(self) -> Path:
        """What the learner gets."""
        return self.course / "exercises" / self.name

    @property
    def stub(self) -> Path:
        """The file with the signatures to fill in."""
        return self.folder / self.file_name

    @property
    def examples(self) -> Path:
        """The visible tests."""
        return self.folder / "test_examples.py"

    @property
    def hidden(self) -> Path:
        """What the learner does not get."""
        return self.course / "solutions" / self.name

    @property
    def solution(self) -> Path:
        """The course's own answer."""
        return self.hidden / self.file_name

    @property
    def suite(self) -> Path:
        """The hidden tests."""
        return self.hidden / "test_hidden.py"

    @property
    def quiz(self) -> Path:
        """The unit's questions."""
        return self.course / "quizzes" / f"{self.name}.yaml"

    @property
    def mistakes(self) -> tuple[Path, ...]:
        """Known wrong implementations, by name."""
        return tuple(sorted((self.hidden / "mistakes").glob("*.py")))

    @property
    def variants(self) -> tuple[Path, ...]:
        """Other right ways, by name."""
        return tuple(sorted((self.hidden / "variants").glob("*.py")))

    @cached_property
    def uses(self) -> tuple[Unit, ...]:
        """The units on whose files of the learner's this one builds: ``# uses: NN_slug …`` in the stub (F14).

        Raises:
            ContentError: when one of them is no earlier unit.
        """
        text = read_text(self.stub) if self.stub.is_file() else ""
        first = next((line for line in text.splitlines() if line.startswith("#")), "")
        names = first.removeprefix("# uses:").split() if first.startswith("# uses:") else []
        for name in names:
            if not (_UNIT_NAME.fullmatch(name) and name < self.name and (self.course / "exercises" / name).is_dir()):
                raise ContentError(self.stub, f"`# uses: {name}` names no earlier unit.", "Name units before this one.")
        return tuple(Unit(self.course, name) for name in names)

    @property
    def place(self) -> str:
        """What the learner's file is called where another unit builds on it."""
        return f"{self.name}/{self.file_name}"

    def whole(self, source: bytes) -> Files:
        """Return what a guest loads for a file of this unit: after the course's own files of the units it builds on."""
        used = [(unit.place, read_text(unit.solution).encode()) for unit in self.uses]
        return [*used, (self.file_name, source)]

    def title(self) -> Text:
        """Return the headline of the statement in both languages.

        Raises:
            ContentError: when README.md has no headline.
        """
        korean = self.folder / "README.ko.md"
        return Text(_headline(self.folder / "README.md"), _headline(korean) if korean.is_file() else "")

    @cached_property
    def tasks(self) -> tuple[str, ...]:
        """Public functions and classes of the stub outside its given block, in file order (F3).

        Raises:
            ContentError: when the stub is missing or cannot be parsed.
        """
        text = read_text(self.stub)
        given = given_block(text)
        try:
            tree = ast.parse(text)
            theirs = {node.name for node in _definitions(ast.parse(given))} if given else set()
        except SyntaxError as error:
            where = f"{self.stub}:{error.lineno}"
            raise ContentError(where, f"the stub is not valid Python ({error.msg}).", "Mend it.") from error
        return tuple(node.name for node in _definitions(tree) if node.name not in theirs and node.name[0] != "_")


def _definitions(tree: ast.Module) -> list[ast.FunctionDef | ast.ClassDef]:
    return [node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)]


def _headline(path: Path) -> str:
    first = read_text(path).lstrip().split("\n", 1)[0]
    if not first.startswith("# "):
        raise ContentError(path, "the first line is no headline.", "Begin it with `# Title`.")
    return first[2:].strip()


def given_block(text: str) -> str:
    """Return the given block of a stub or submission, its two comment lines included, or an empty string (F5)."""
    text = text.replace("\r\n", "\n")
    start = text.find(_GIVEN)
    end = _END_OF_GIVEN.search(text, start) if start >= 0 else None
    return text[start : end.end()] if end else ""


def read_text(path: Path) -> str:
    """Read a file of a course.

    Raises:
        ContentError: when it is missing, cannot be read or is not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ContentError(
            path, "the file is missing.", "Write it; `docs/design.md` says what belongs in it."
        ) from None
    except UnicodeDecodeError as error:
        raise ContentError(path, f"byte {error.start} is not UTF-8.", "Save the file as UTF-8.") from error
    except OSError as error:
        raise ContentError(
            path, f"it cannot be read ({error.strerror}).", "Check what it is and its rights."
        ) from error


@dataclass(frozen=True)
class Course:
    """All units under one root."""

    root: Path

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """The units in order of their numbers.

        Raises:
            ContentError: when a folder has a wrong name, or two units share a number or slug.
        """
        folders = sorted(p for p in (self.root / "exercises").iterdir() if p.is_dir() and p.name[0] not in "._")
        units: list[Unit] = []
        for folder in folders:
            if not _UNIT_NAME.fullmatch(folder.name):
                raise ContentError(
                    folder, "the folder's name is no unit's name.", "Name it like `05_losses`, or take it away."
                )
            unit = Unit(self.root, folder.name)
            for other in units:
                if unit.slug == other.slug or unit.number == other.number:
                    raise ContentError(
                        folder, f"{other.name} has the same number or slug.", "Both must be unique in a course."
                    )
            units.append(unit)
        if not units:
            raise ContentError(self.root / "exercises", "there is no unit in it.", "Add a folder like `01_perceptron`.")
        return tuple(units)

    @property
    def name(self) -> str:
        """What people call it: the name of its folder; deepdrill's own course is called after the program."""
        return "deepdrill" if self.root in (PACKAGED, CHECKOUT) else self.root.name

    @property
    def has_solutions(self) -> bool:
        """Whether hidden suites and keys are here; a released course has none."""
        return (self.root / "solutions").is_dir()

    def unit(self, name: str) -> Unit:
        """Return the unit that ``name`` means: ``NN_slug``, ``NN``, ``N`` or ``slug`` (F1).

        Raises:
            UsageError: for an unknown name; near ones are offered.
        """
        known = [unit.name for unit in self.units]
        return self.units[known.index(unit_name(name, known))]

    def target(self, name: str) -> tuple[Unit, str | None]:
        """Return unit and task of ``UNIT`` or ``UNIT/TASK`` (F1).

        Raises:
            UsageError: for an unknown unit or task; near ones are offered.
        """
        unit_name, _, task = name.partition("/")
        unit = self.unit(unit_name)
        if task and task not in unit.tasks:
            raise UsageError(messages.NO_TASK.fill(unit=unit.name, name=task) + near(task, unit.tasks, unit.tasks))
        return unit, task or None


def unit_name(name: str, known: Sequence[str]) -> str:
    """Return the folder name among ``known`` that ``name`` means: ``NN_slug``, ``NN``, ``N`` or ``slug`` (F1).

    Raises:
        UsageError: for an unknown name; near ones are offered.
    """
    for unit in known:
        if name in (unit, unit[3:], unit[:2], str(int(unit[:2]))):
            return unit
    names = [*known, *(unit[3:] for unit in known)]
    raise UsageError(messages.NO_UNIT.fill(name=name) + near(name, names, known))


def near(name: str, names: Iterable[str], shown: Iterable[str]) -> Text:
    """Return a sentence that offers near names, or else what there is."""
    close = difflib.get_close_matches(name, list(names), n=3, cutoff=0.5)
    if close:
        return messages.DID_YOU_MEAN.fill(names=", ".join(f"`{match}`" for match in close))
    return messages.THERE_ARE.fill(names=", ".join(shown))


def open_course(root: Path) -> Course:
    """Open the course at ``root``.

    Raises:
        UsageError: when there is no ``exercises`` folder.
    """
    if not (root / "exercises").is_dir():
        raise UsageError(messages.IS_NO_COURSE.fill(folder=root))
    return Course(root.resolve())


def find_workspace(start: Path) -> Path | None:
    """Return the nearest folder from ``start`` upwards that ``deepdrill start`` made, or None."""
    for folder in (start, *start.parents):
        if (folder / ".deepdrill").is_dir() and (folder / "exercises").is_dir():
            return folder
    return None


def find_course(option: str | None, environ: Mapping[str, str], here: Path) -> Course:
    """Return the course to use (F2): the option, the environment, a workspace with solutions, the wheel, the checkout.

    Raises:
        UsageError: when the one asked for is no course, or there is none at all.
    """
    if option:
        return open_course(Path(option))
    if environ.get("DEEPDRILL_COURSE"):
        return open_course(Path(environ["DEEPDRILL_COURSE"]))
    workspace = find_workspace(here)
    if workspace and (workspace / "solutions").is_dir():
        return open_course(workspace)
    for root in (PACKAGED, CHECKOUT):
        if (root / "exercises").is_dir():
            return open_course(root)
    raise UsageError(messages.NO_COURSE)


def suite_digest(unit: Unit, *parts: str) -> str:
    """Return a digest over all that decides a verdict: suite, solution, stub, quiz, and ``parts`` (F9)."""
    digest = hashlib.blake2b(digest_size=16)
    files = [unit.stub, unit.quiz, *sorted(unit.hidden.rglob("*")), *(used.solution for used in unit.uses)]
    for path in files:
        if path.is_file() and path.suffix != ".pyc":
            _feed(digest, path.relative_to(unit.course).as_posix().encode(), path.read_bytes())
    _feed(digest, *(part.encode() for part in parts))
    return digest.hexdigest()


def source_digest(*sources: bytes | None) -> str:
    """Return a digest of a learner's files; a missing one differs from an empty one."""
    digest = hashlib.blake2b(digest_size=16)
    for source in sources:
        _feed(digest, b"none" if source is None else b"file", source or b"")
    return digest.hexdigest()


def _feed(digest: hashlib.blake2b, *parts: bytes) -> None:
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
