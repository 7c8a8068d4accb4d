"""Submissions in: who handed in, and one unit's file out of each folder or zip, as data (contracts F2).

Nothing a learner wrote is run, parsed or unpacked to disk here, and whatever one learner handed in costs only that
learner: it becomes a refusal, in words.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import shlex
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from autograder import messages
from autograder.answers import MAX_ANSWERS
from autograder.box import WHAT, Box, Entry, Kind, Refused, folded, kind_of, korean, nfc, open_box, skipped, unreadable
from autograder.course import Unit
from autograder.errors import UsageError
from autograder.plain_yaml import said, shown
from autograder.records import Files, Part, Submission, Text

MAX_FILE: Final[dict[Part, int]] = {"code": 256_000, "quiz": MAX_ANSWERS}
MAX_TOLD: Final = 10
_LEARNER = re.compile(r"[\w.@ +-]{1,80}")
_STRANGE = re.compile(r"[^\w.@ +-]")
_HANDED_OUT = {"README.md", "README.ko.md", "hints.md", "hints.ko.md", "test_examples.py", "picture.py"}


@dataclass(frozen=True)
class Source:
    """What one learner handed in: a folder or zip file, and why nothing of it is read; ``learner`` is NFC."""

    learner: str
    path: Path
    refused: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Found:
    """All submissions in a folder by learner, and the names in it that are none."""

    sources: tuple[Source, ...]
    ignored: tuple[str, ...] = ()


# -- who handed in -----------------------------------------------------------------------------------------------------
def find_sources(submissions: Path, units: Sequence[Unit]) -> Found:
    """Return the submissions in a folder: each ``<learner>/`` and ``<learner>.zip``, sorted by learner.

    Names that begin with ``.`` or ``__MACOSX`` are skipped; other plain files are returned as ignored.

    Raises:
        UsageError: when it is no folder, holds no submission, or is itself one.
    """
    kinds: dict[str, Kind] = {}
    if submissions.suffix.lower() == ".zip" and submissions.is_file():
        raise UsageError(messages.ONE_ZIP.fill(name=submissions, folder=submissions.resolve().parent))
    try:
        with os.scandir(submissions) as entries:
            for entry in entries:
                with contextlib.suppress(FileNotFoundError):  # gone since it was listed: as if it had never been there
                    kinds[entry.name] = kind_of(entry.stat(follow_symlinks=False).st_mode)
    except OSError as error:
        what = f"{submissions} cannot be read as a folder ({error.strerror})"
        raise UsageError(f"{what}. Give the folder that holds a folder or zip file for each learner.") from error
    _refuse_single(submissions, units)
    kinds = {name: kinds[name] for name in sorted(kinds) if not skipped(name)}
    ignored = {name for name, kind in kinds.items() if kind == "file" and not name.lower().endswith(".zip")}
    sources = _sources(submissions, {name: kind for name, kind in kinds.items() if name not in ignored})
    if not sources:
        raise UsageError(f"{submissions} holds no submission. Put a folder or zip file for each learner into it.")
    return Found(tuple(sources), tuple(shown(name) for name in sorted(ignored)))


def _refuse_single(folder: Path, units: Sequence[Unit]) -> None:
    for unit in units:
        for place in (*places(unit, "code"), places(unit, "quiz")[0]):
            if os.path.isfile(folder / place):  # unlike Path.is_file, False where it may not look
                around = shlex.quote(str(folder.resolve().parent))
                raise UsageError(
                    f"{folder} is itself one submission: it holds `{place}`. To grade it, give the folder around it: "
                    f"`deepdrill grade {around}`. To check your own work, in it: `deepdrill check {unit.number}`."
                )


def _sources(folder: Path, kinds: dict[str, Kind]) -> list[Source]:
    """Give each distinct id one row; refuse ids equal but for case or Unicode form, and names that are no id."""
    groups: dict[str, list[Source]] = {}
    strange: list[str] = []
    for name, kind in kinds.items():
        learner = nfc(name if kind == "folder" else re.sub(r"\.zip$", "", name, flags=re.IGNORECASE))
        what = (said(messages.NO_PLAIN_FILE, name=shown(name), what=WHAT[kind]),) if kind in ("link", "device") else ()
        if _LEARNER.fullmatch(learner):
            groups.setdefault(folded(learner), []).append(Source(learner, folder / name, what))
        else:
            strange.append(name)
    rows: dict[str, Source] = {}
    for group in groups.values():
        names = [shown(source.path.name) for source in group]
        clash = (messages.TWO_SUBMISSIONS.fill(one=names[0], two=names[1]),) if len(group) > 1 else ()
        for source in group:
            rows.setdefault(source.learner, replace(source, refused=clash or source.refused))
    for name in strange:
        stem = _STRANGE.sub("_", nfc(name))[:70]
        tries = (stem if number == 1 else f"{stem}_{number}" for number in itertools.count(1))
        learner = next(learner for learner in tries if folded(learner) not in groups)
        groups[folded(learner)] = []
        rows[learner] = Source(learner, folder / name, (messages.BAD_ID.fill(name=shown(name)),))
    return sorted(rows.values(), key=lambda source: source.learner)


# -- one unit's file ---------------------------------------------------------------------------------------------------
def places(unit: Unit, part: Part) -> tuple[str, ...]:
    """Return where in a submission a unit's file may be; the first that exists counts (F2)."""
    if part == "quiz":
        return (f"answers/{unit.name}.yaml", f"{unit.name}.yaml")
    return (f"exercises/{unit.name}/{unit.file_name}", f"{unit.name}/{unit.file_name}", unit.file_name)


def read(source: Source, unit: Unit, part: Part, units: Collection[Unit] = ()) -> Submission:
    """Return a learner's file for one unit and part, or why it was refused; never raises for what was handed in.

    Its ``name`` is empty when the submission holds no such file, or could not be looked into at all.

    Args:
        source: from `find_sources`.
        unit: whose file is asked for, its code or its answers by ``part``.
        units: all units of the course; their files are not listed as unread.
    """
    name, data, notes, refused = "", None, tuple[Text, ...](), source.refused
    used: Files = ()
    try:
        if not refused:
            box = open_box(source.path)
            name, data, notes = _read(box, unit, part, units)
            if part == "code" and data is not None:
                used = tuple((other.place, _read(box, other, part, units)[1]) for other in unit.uses)
    except Refused as refusal:
        name, data, refused = refusal.name, None, (refusal.text,)
    except OSError as error:
        refused = (unreadable(source.path.name, error),)
    return Submission(source.learner, unit.name, data, name, refused, notes, used)


def _read(box: Box, unit: Unit, part: Part, units: Collection[Unit]) -> tuple[str, bytes | None, tuple[Text, ...]]:
    wanted, limit = [box.top + place for place in places(unit, part)], MAX_FILE[part]
    notes: list[Text] = []
    if part == "code":
        known = {box.top + place for other in (unit, *units) for kind in MAX_FILE for place in places(other, kind)}
        others = sorted(shown(entry.name) for entry in box.entries if _unread(entry, known))
        told = ", ".join(others[:MAX_TOLD]) + (", …" if len(others) > MAX_TOLD else "")
        notes += [messages.NOT_READ.fill(names=told)] if others else []
    for number, name in enumerate(wanted, start=1):
        data = box.fetch(name, limit)
        if data is not None:
            if trouble := text_trouble(data, name):
                raise Refused(trouble, name)
            differing = [other for other in wanted[number:] if _differs(box, other, data, limit)]
            notes = [messages.OTHER_PLACE.fill(used=name, other=other) for other in differing] + notes
            return name, data, tuple(notes)
    return "", None, tuple(notes)


def _unread(entry: Entry, known: Collection[str]) -> bool:
    return entry.kind != "folder" and entry.name not in known and entry.name.rpartition("/")[2] not in _HANDED_OUT


def _differs(box: Box, name: str, data: bytes, limit: int) -> bool:
    try:
        other = box.fetch(name, limit)
    except Refused:  # it is there and is not the same file
        return True
    return other is not None and other != data


def beside(unit: Unit, file: Path) -> Files:
    """Return what a guest loads for a learner's file in her workspace: with her files of the units it builds on.

    Raises:
        UsageError: when one of them cannot be read, or is none that ``grade`` would take.
    """
    used = [(other.place, file.parents[1] / other.name / other.file_name) for other in unit.uses]
    found = [(place, _own(path) if path.is_file() else None) for place, path in used]
    return [*found, (unit.file_name, _own(file))]


def _own(file: Path) -> bytes:
    try:
        source = file.read_bytes()
    except OSError as error:
        raise UsageError(messages.FILE_UNREADABLE.fill(file=file, why=error.strerror)) from error
    trouble = text_trouble(source, file.name)
    if trouble is not None:
        raise UsageError(trouble)
    return source


def text_trouble(data: bytes, name: str) -> Text | None:
    """Return why bytes cannot be a learner's file, or None: not UTF-8, or with NUL characters."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return (messages.IS_CP949 if korean(data) else messages.NOT_UTF8).fill(name=shown(name))
    return messages.HAS_NUL.fill(name=shown(name)) if b"\0" in data else None
