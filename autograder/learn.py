"""What a learner does: start a workspace, check her work."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from autograder import intake, messages
from autograder.course import Course, Unit, find_workspace, read_text
from autograder.errors import TroubleError, UsageError
from autograder.files import write
from autograder.records import Lang, Limits, Mistake, Verdict
from autograder.sandbox.jail import plain
from autograder.sandbox.orders import Order
from autograder.sandbox.pool import Pool

if TYPE_CHECKING:
    from autograder.pictures import Picture


class Workspace(msgspec.Struct, frozen=True):
    """What ``.deepdrill/workspace.json`` holds."""

    lang: Lang = "en"
    version: int = 1


@dataclass(frozen=True)
class Started:
    """What ``start`` did: files written, and files that were there and stay as they are."""

    folder: Path
    written: int
    kept: tuple[str, ...]


def start(course: Course, folder: Path, lang: Lang, salt: str = "") -> Started:
    """Make a workspace: statements, stubs, examples and hints of every unit, and an answers file for each quiz.

    A file that is there already is never written over. ``salt`` decides which values the questions show and is written
    nowhere: an instructor who grades with a salt makes the workspace that she hands out with the same one.

    Raises:
        UsageError: when ``folder`` is a file or lies inside a course.
    """
    if folder.exists() and not folder.is_dir():
        raise UsageError(messages.IS_A_FILE.fill(folder=folder))
    if (folder / "solutions").is_dir():
        raise UsageError(messages.IS_A_COURSE.fill(folder=folder))
    around = find_workspace(folder.resolve().parent)
    if around is not None:
        raise UsageError(messages.INSIDE_WORKSPACE.fill(folder=around))
    written, kept = 0, []
    for source, target in _files(course, folder, lang, salt):
        if target.exists():
            kept.append(str(target.relative_to(folder)))
            continue
        write(target, source)
        written += 1
    write(folder / ".deepdrill" / "workspace.json", msgspec.json.encode(Workspace(lang)))
    return Started(folder, written, tuple(kept))


def _files(course: Course, folder: Path, lang: Lang, salt: str) -> Iterator[tuple[bytes | str, Path]]:
    """Yield (content, path) of every file of a workspace."""
    from autograder import answers, content

    for unit in course.units:
        for path in sorted(unit.folder.rglob("*")):
            inside = path.relative_to(course.root)
            if path.is_file() and not any(part.startswith((".", "__pycache__")) for part in inside.parts):
                yield path.read_bytes(), folder / inside
        if unit.quiz.is_file():
            questions, solution = content.load_quiz(unit), content.load_solution(unit)
            text = answers.form(questions, unit=unit.name, salt=salt, solution=solution, lang=lang)
            yield text, folder / "answers" / f"{unit.name}.yaml"


@dataclass(frozen=True)
class Checked:
    """The verdicts of one file of tests for a learner's unit."""

    unit: Unit
    hidden: bool
    verdicts: tuple[Verdict, ...]
    printed: str
    mistakes: tuple[Mistake, ...] = ()


def targets(course: Course, names: Sequence[str], here: Path) -> list[tuple[Unit, str | None, Path]]:
    """Return (unit, task, the learner's file) for what was asked to be checked.

    Without names these are the units that she has begun, or the first.

    Raises:
        UsageError: outside a workspace, for unknown names, or when her file is gone.
    """
    workspace = find_workspace(here)
    if workspace is None:
        raise UsageError(messages.NOT_IN_WORKSPACE)
    files = {unit.name: workspace / "exercises" / unit.name / unit.file_name for unit in course.units}
    if names:
        asked = [course.target(name) for name in names]
    else:
        begun = [unit for unit in course.units if _begun(files[unit.name], unit)]
        asked = [(unit, None) for unit in begun or course.units[:1]]
    for unit, _ in asked:
        if not files[unit.name].is_file():
            raise UsageError(messages.FILE_GONE.fill(file=files[unit.name], folder=workspace))
    return [(unit, task, files[unit.name]) for unit, task in asked]


def _begun(file: Path, unit: Unit) -> bool:
    return file.is_file() and file.read_bytes() != unit.stub.read_bytes()


def check(unit: Unit, task: str | None, file: Path, salt: str = "") -> Iterator[Checked]:
    """Yield the verdicts of the examples, then of the hidden suite when the course has it; tier ``plain``.

    Raises:
        UsageError: when her file cannot be read, or is none that ``grade`` would take.
        TroubleError: when the tests themselves do not work.
    """
    files = intake.beside(unit, file)
    order = Order(plain(Limits()), str(unit.course), unit.slug, salt, diagnose=True)
    with Pool(order, 1) as pool:
        for path in (unit.examples, unit.suite):
            if not path.is_file():
                continue
            run = pool.run(str(path), files)
            if run.trouble:
                raise TroubleError(run.trouble)
            verdicts = tuple(verdict for verdict in run.verdicts if task in (None, verdict.task))
            mistakes = tuple(mistake for mistake in run.mistakes if task in (None, mistake.task))
            yield Checked(unit, path == unit.suite, verdicts, run.printed, mistakes)


def answered(unit: Unit, workspace: Path) -> tuple[int, int] | None:
    """Return how many of a unit's graded questions are answered in the workspace, and of how many; None without a quiz.

    Raises:
        ContentError: when the quiz is not as it must be.
    """
    path = workspace / "answers" / f"{unit.name}.yaml"
    if not (unit.quiz.is_file() and path.is_file()):
        return None
    from autograder import content, marking

    questions, solution = content.load_quiz(unit), content.load_solution(unit)
    marked = marking.mark(questions, path.read_bytes(), unit=unit.name, salt="", solution=solution)
    return sum(verdict.outcome != "missing" for verdict in marked.verdicts), len(marked.verdicts)


def show(unit: Unit, file: Path, lang: Lang, out: Path) -> Picture:
    """Draw a unit's picture from the learner's own code and write it to ``out``.

    Raises:
        UsageError: when it cannot be drawn; what her code still lacks is told.
    """
    from autograder.pictures import draw

    picture = draw(unit, file, lang)
    write(out, picture.png)
    return picture


def read_workspace(folder: Path) -> Workspace:
    """Return what a workspace remembers.

    Raises:
        UsageError: when its file is damaged.
    """
    path = folder / ".deepdrill" / "workspace.json"
    if not path.is_file():
        return Workspace()
    try:
        return msgspec.json.decode(read_text(path), type=Workspace)
    except msgspec.MsgspecError as error:
        raise UsageError(messages.WORKSPACE_DAMAGED.fill(file=path, why=error, folder=folder)) from error
