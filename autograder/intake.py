"""Submissions in: who handed in, and one unit's file out of each folder or zip, as data (contracts F2).

Nothing a learner wrote is run, parsed or unpacked to disk here. Paths are opened without following links and without
waiting, reads are bounded, and whatever one learner handed in costs only that learner: it becomes a refusal, in words.
"""

from __future__ import annotations

import contextlib
import functools
import io
import itertools
import os
import re
import shlex
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias, TypeVar

from autograder import messages
from autograder.course import Unit
from autograder.errors import UsageError
from autograder.marking import MAX_ANSWERS
from autograder.plain_yaml import said, shown
from autograder.records import Part, Submission, Text

MAX_FILE: Final[dict[Part, int]] = {"code": 256_000, "quiz": MAX_ANSWERS}
MAX_ENTRIES: Final = 2000
MAX_UNPACKED: Final = 20_000_000
MAX_LIST: Final = 2_000_000  # bytes of a zip file's list of entries, which is read in one piece
MAX_RATIO: Final = 200
MAX_NAME: Final = 255
MAX_DEPTH: Final = 12
MAX_TOLD: Final = 10
_Kind: TypeAlias = Literal["file", "folder", "link", "device"]
_T = TypeVar("_T")
_WHAT: Final = {"folder": messages.A_FOLDER, "link": messages.A_LINK, "device": messages.A_DEVICE}
_OPEN: Final = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK
_LEARNER = re.compile(r"[\w.@ +-]{1,80}")
_STRANGE = re.compile(r"[^\w.@ +-]")
_HANGUL = re.compile("[가-힣]")
_NO_TOP = re.compile(r"(exercises|answers|\d\d_[a-z][a-z0-9_]*)/")
_HANDED_OUT = {"README.md", "README.ko.md", "hints.md", "hints.ko.md", "test_examples.py", "picture.py"}
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, OSError, RuntimeError, ValueError, EOFError, OverflowError)
_nfc = functools.partial(unicodedata.normalize, "NFC")


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


class _Refused(Exception):
    """A file is not taken, or the whole submission when ``name`` is empty; ``text`` says why."""

    def __init__(self, text: Text, name: str = "") -> None:
        self.text, self.name = text, name


# -- who handed in -----------------------------------------------------------------------------------------------------
def find_sources(submissions: Path, units: Sequence[Unit]) -> Found:
    """Return the submissions in a folder: each ``<learner>/`` and ``<learner>.zip``, sorted by learner.

    Names that begin with ``.`` or ``__MACOSX`` are skipped; other plain files are returned as ignored.

    Raises:
        UsageError: when it is no folder, holds no submission, or is itself one.
    """
    kinds: dict[str, _Kind] = {}
    try:
        with os.scandir(submissions) as entries:
            for entry in entries:
                with contextlib.suppress(FileNotFoundError):  # gone since it was listed: as if it had never been there
                    kinds[entry.name] = _kind(entry.stat(follow_symlinks=False).st_mode)
    except OSError as error:
        what = f"{submissions} cannot be read as a folder ({error.strerror})"
        raise UsageError(f"{what}. Give the folder that holds a folder or zip file for each learner.") from error
    _refuse_single(submissions, units)
    kinds = {name: kinds[name] for name in sorted(kinds) if not _skipped(name)}
    ignored = {name for name, kind in kinds.items() if kind == "file" and not name.lower().endswith(".zip")}
    sources = _sources(submissions, {name: kind for name, kind in kinds.items() if name not in ignored})
    if not sources:
        raise UsageError(f"{submissions} holds no submission. Put a folder or zip file for each learner into it.")
    return Found(tuple(sources), tuple(shown(name) for name in sorted(ignored)))


def _kind(mode: int) -> _Kind:
    if stat.S_ISREG(mode):
        return "file"
    return "folder" if stat.S_ISDIR(mode) else "link" if stat.S_ISLNK(mode) else "device"


def _skipped(name: str) -> bool:
    return name.startswith((".", "__MACOSX"))


def _refuse_single(folder: Path, units: Sequence[Unit]) -> None:
    for unit in units:
        for place in (*places(unit, "code"), places(unit, "quiz")[0]):
            if os.path.isfile(folder / place):  # unlike Path.is_file, False where it may not look
                around = shlex.quote(str(folder.resolve().parent))
                raise UsageError(
                    f"{folder} is itself one submission: it holds `{place}`. To grade it, give the folder around it: "
                    f"`deepdrill grade {around}`. To check your own work, in it: `deepdrill check {unit.number}`."
                )


def _sources(folder: Path, kinds: dict[str, _Kind]) -> list[Source]:
    """Give each distinct id one row; refuse ids equal but for case or Unicode form, and names that are no id."""
    groups: dict[str, list[Source]] = {}
    strange: list[str] = []
    for name, kind in kinds.items():
        learner = _nfc(name if kind == "folder" else re.sub(r"\.zip$", "", name, flags=re.IGNORECASE))
        what = (said(messages.NO_PLAIN_FILE, name=shown(name), what=_WHAT[kind]),) if kind in ("link", "device") else ()
        if _LEARNER.fullmatch(learner):
            groups.setdefault(_folded(learner), []).append(Source(learner, folder / name, what))
        else:
            strange.append(name)
    rows: dict[str, Source] = {}
    for group in groups.values():
        names = [shown(source.path.name) for source in group]
        clash = (messages.TWO_SUBMISSIONS.fill(one=names[0], two=names[1]),) if len(group) > 1 else ()
        for source in group:
            rows.setdefault(source.learner, replace(source, refused=clash or source.refused))
    for name in strange:
        stem = _STRANGE.sub("_", _nfc(name))[:70]
        tries = (stem if number == 1 else f"{stem}_{number}" for number in itertools.count(1))
        learner = next(learner for learner in tries if _folded(learner) not in groups)
        groups[_folded(learner)] = []
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
    try:
        if not refused:
            name, data, notes = _read(_open(source.path), unit, part, units)
    except _Refused as refusal:
        name, refused = refusal.name, (refusal.text,)
    except OSError as error:
        refused = (_unreadable(source.path.name, error),)
    return Submission(source.learner, unit.name, data, name, refused, notes)


def _read(box: _Box, unit: Unit, part: Part, units: Collection[Unit]) -> tuple[str, bytes | None, tuple[Text, ...]]:
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
                raise _Refused(trouble, name)
            differing = [other for other in wanted[number:] if _differs(box, other, data, limit)]
            notes = [messages.OTHER_PLACE.fill(used=name, other=other) for other in differing] + notes
            return name, data, tuple(notes)
    return "", None, tuple(notes)


def _unread(entry: _Entry, known: Collection[str]) -> bool:
    return entry.kind != "folder" and entry.name not in known and entry.name.rpartition("/")[2] not in _HANDED_OUT


def _differs(box: _Box, name: str, data: bytes, limit: int) -> bool:
    try:
        other = box.fetch(name, limit)
    except _Refused:  # it is there and is not the same file
        return True
    return other is not None and other != data


def text_trouble(data: bytes, name: str) -> Text | None:
    """Return why bytes cannot be a learner's file, or None: not UTF-8, or with NUL characters."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return (messages.IS_CP949 if _korean(data) else messages.NOT_UTF8).fill(name=shown(name))
    return messages.HAS_NUL.fill(name=shown(name)) if b"\0" in data else None


# -- what a submission holds -------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class _Entry:
    """One thing in a submission: its path there (NFC, ``/`` between), what it is, and how the system knows it."""

    name: str
    kind: _Kind
    real: Any


@dataclass
class _Box:
    """What a submission holds; ``top`` is the one folder that all of a zip is below, with its ``/``, or empty."""

    entries: Sequence[_Entry]
    load: Callable[[_Entry, int], bytes]
    top: str = ""

    def __post_init__(self) -> None:
        self.same: dict[str, list[_Entry]] = {}
        for entry in self.entries:
            self.same.setdefault(_folded(entry.name), []).append(entry)

    def fetch(self, name: str, limit: int) -> bytes | None:
        """Return a file's bytes, None when there is no such file; raise `_Refused` when it is not taken."""
        for parent in (name[: found.start()] for found in re.finditer("/", name)):
            for entry in self.same.get(_folded(parent), []):
                if entry.name == parent and entry.kind in ("link", "device"):
                    raise _Refused(said(messages.NO_PLAIN_FILE, name=shown(parent), what=_WHAT[entry.kind]), name)
        same = self.same.get(_folded(name), [])
        if all(entry.name != name for entry in same):
            return None
        if len(same) > 1:
            raise _Refused(messages.CLASH.fill(one=shown(same[0].name), two=shown(same[1].name)), name)
        if same[0].kind != "file":
            raise _Refused(said(messages.NO_PLAIN_FILE, name=shown(name), what=_WHAT[same[0].kind]), name)
        try:
            data = self.load(same[0], limit + 1)
        except OSError as error:
            raise _Refused(_unreadable(name, error), name) from error
        if len(data) > limit:
            raise _Refused(messages.TOO_LARGE.fill(name=name, limit=limit // 1000), name)
        return data


def _open(path: Path) -> _Box:
    if stat.S_ISDIR(os.lstat(path).st_mode):
        return _Box(_bounded(_walk(path)), functools.partial(_load_file, path))
    with _zip(path) as archive:
        entries = _bounded(entry for info in archive.infolist() if (entry := _zip_entry(info)))
    names = [entry.name for entry in entries if entry.kind == "file"]
    tops = {name.partition("/")[0] + "/" for name in names}
    top = tops.pop() if len(tops) == 1 and all("/" in name for name in names) else ""
    return _Box(entries, functools.partial(_load_entry, path), "" if _NO_TOP.fullmatch(top) else top)


def _bounded(items: Iterable[_T]) -> list[_T]:
    found = list(itertools.islice(items, MAX_ENTRIES + 1))
    if len(found) > MAX_ENTRIES:
        raise _Refused(messages.TOO_MANY.fill(limit=MAX_ENTRIES))
    return found


def _walk(root: Path, folder: str = "") -> Iterator[_Entry]:
    try:
        with os.scandir(root / folder) as found:
            items = [(item.name, _kind(item.stat(follow_symlinks=False).st_mode)) for item in _bounded(found)]
    except OSError as error:
        raise _Refused(_unreadable(folder[:-1] or root.name, error)) from error
    for name, kind in (item for item in items if not _skipped(item[0])):
        yield _Entry(_nfc(folder + name), kind, folder + name)
        if kind == "folder" and folder.count("/") < MAX_DEPTH:
            yield from _walk(root, f"{folder}{name}/")


def _load_file(root: Path, entry: _Entry, size: int) -> bytes:
    *folders, last = entry.real.split("/")
    handle = os.open(root, _OPEN | os.O_DIRECTORY)
    try:
        for folder in folders:
            inner = os.open(folder, _OPEN | os.O_DIRECTORY, dir_fd=handle)
            os.close(handle)
            handle = inner
        with _Stream(os.open(last, _OPEN, dir_fd=handle)) as stream:
            return stream.read(size)
    finally:
        os.close(handle)


class _Stream(io.FileIO):
    """A plain file opened for reading, and nothing else; no read gives more than ``MAX_LIST`` bytes."""

    def __init__(self, handle: int) -> None:
        super().__init__(handle)
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            self.close()
            raise OSError(0, "it is no plain file")

    def read(self, size: int | None = -1) -> bytes:
        data = super().read(MAX_LIST + 1 if size is None or size < 0 else min(size, MAX_LIST + 1)) or b""
        if len(data) > MAX_LIST:
            raise zipfile.BadZipFile("it asks for too much at once")
        return data


@contextlib.contextmanager
def _zip(path: Path) -> Iterator[zipfile.ZipFile]:
    with _Stream(os.open(path, _OPEN)) as stream:
        try:
            with zipfile.ZipFile(stream) as archive:
                if sum(info.file_size for info in archive.infolist()) > MAX_UNPACKED:
                    why = messages.ZIP_LARGE.fill(limit=MAX_UNPACKED // 10**6)
                    raise _Refused(said(messages.BAD_ZIP, name=shown(path.name), why=why))
                yield archive
        except _BROKEN as error:
            raise _Refused(said(messages.BAD_ZIP, name=shown(path.name), why=messages.ZIP_DAMAGED)) from error


def _zip_entry(info: zipfile.ZipInfo) -> _Entry | None:
    """Return an entry, None for one that is skipped; with a link or one that leads out, nothing is trusted."""
    path, mode = _nfc(_zip_name(info)).replace("\\", "/"), info.external_attr >> 16
    parts = [part for part in path.split("/") if part not in ("", ".")]
    if path.startswith("/") or ".." in parts or re.match("[A-Za-z]:", path):
        raise _Refused(said(messages.BAD_ENTRY, name=shown(path), why=messages.LEADS_OUT))
    if stat.S_IFMT(mode) and _kind(mode) not in ("file", "folder"):
        raise _Refused(said(messages.BAD_ENTRY, name=shown(path), why=messages.IS_LINK))
    too_long = len(parts) > MAX_DEPTH or any(len(part.encode("utf-8", "replace")) > MAX_NAME for part in parts)
    if not parts or too_long or any(_skipped(part) for part in parts):
        return None
    return _Entry("/".join(parts), "folder" if path.endswith("/") or stat.S_ISDIR(mode) else "file", info)


def _zip_name(info: zipfile.ZipInfo) -> str:
    """Return the name as it was meant: without the UTF-8 flag it may be UTF-8 (macOS), CP949 (Windows) or CP437."""
    if info.flag_bits & 0x800:
        return info.orig_filename
    raw = info.orig_filename.encode("cp437")
    with contextlib.suppress(UnicodeDecodeError):
        return raw.decode("utf-8")
    return _korean(raw) or info.orig_filename


def _korean(raw: bytes) -> str:
    """Return bytes as CP949 text; empty when they are none or hold no Hangul."""
    with contextlib.suppress(UnicodeDecodeError):
        text = raw.decode("cp949")
        return text if _HANGUL.search(text) else ""
    return ""


def _load_entry(path: Path, entry: _Entry, size: int) -> bytes:
    info: zipfile.ZipInfo = entry.real
    why = None
    if info.flag_bits & 1:
        why = messages.IS_ENCRYPTED
    elif info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        why = messages.IS_PACKED
    elif info.file_size > max(MAX_RATIO * info.compress_size, 65536):
        why = messages.IS_BOMB.fill(limit=MAX_RATIO)
    if why:
        raise _Refused(said(messages.BAD_ENTRY, name=shown(entry.name), why=why), entry.name)
    with _zip(path) as archive:
        try:
            with archive.open(info) as stream:
                return stream.read(size)
        except _BROKEN as error:
            raise _Refused(
                said(messages.BAD_ENTRY, name=shown(entry.name), why=messages.IS_DAMAGED), entry.name
            ) from error


def _folded(name: str) -> str:
    return _nfc(_nfc(name).casefold())


def _unreadable(name: str, error: OSError) -> Text:
    why = messages.OTHER_TROUBLE.fill(what=error.strerror)
    if isinstance(error, PermissionError | FileNotFoundError):
        why = messages.NO_RIGHT if isinstance(error, PermissionError) else messages.IS_GONE
    return said(messages.UNREADABLE, name=shown(name), why=why)
