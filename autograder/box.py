"""What one submission holds: the files of a folder or zip, listed and read as data.

Nothing is unpacked to disk. Paths are opened without following links and without waiting, and every read is bounded.
"""

from __future__ import annotations

import contextlib
import functools
import io
import itertools
import os
import re
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias, TypeVar

from autograder import messages
from autograder.plain_yaml import said, shown
from autograder.records import Text

MAX_ENTRIES: Final = 2000
MAX_UNPACKED: Final = 20_000_000
MAX_LIST: Final = 2_000_000  # bytes of a zip file's list of entries, which is read in one piece
MAX_RATIO: Final = 200
MAX_NAME: Final = 255
MAX_DEPTH: Final = 12
Kind: TypeAlias = Literal["file", "folder", "link", "device"]
_T = TypeVar("_T")
WHAT: Final = {"folder": messages.A_FOLDER, "link": messages.A_LINK, "device": messages.A_DEVICE}
_OPEN: Final = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK
_HANGUL = re.compile("[가-힣]")
_NO_TOP = re.compile(r"(exercises|answers|\d\d_[a-z][a-z0-9_]*)/")
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, OSError, RuntimeError, ValueError, EOFError, OverflowError)
nfc = functools.partial(unicodedata.normalize, "NFC")


class Refused(Exception):
    """A file is not taken, or the whole submission when ``name`` is empty; ``text`` says why."""

    def __init__(self, text: Text, name: str = "") -> None:
        self.text, self.name = text, name


def kind_of(mode: int) -> Kind:
    """Return what the system's mode of a thing says it is."""
    if stat.S_ISREG(mode):
        return "file"
    return "folder" if stat.S_ISDIR(mode) else "link" if stat.S_ISLNK(mode) else "device"


def skipped(name: str) -> bool:
    """Whether a name is nobody's work: hidden, or what macOS adds to a zip."""
    return name.startswith((".", "__MACOSX"))


@dataclass(frozen=True)
class Entry:
    """One thing in a submission: its path there (NFC, ``/`` between), what it is, and how the system knows it."""

    name: str
    kind: Kind
    real: Any


@dataclass
class Box:
    """What a submission holds; ``top`` is the one folder that all of a zip is below, with its ``/``, or empty."""

    entries: Sequence[Entry]
    load: Callable[[Entry, int], bytes]
    top: str = ""

    def __post_init__(self) -> None:
        self.same: dict[str, list[Entry]] = {}
        for entry in self.entries:
            self.same.setdefault(folded(entry.name), []).append(entry)

    def fetch(self, name: str, limit: int) -> bytes | None:
        """Return a file's bytes, None when there is no such file; raise `Refused` when it is not taken."""
        for parent in (name[: found.start()] for found in re.finditer("/", name)):
            for entry in self.same.get(folded(parent), []):
                if entry.name == parent and entry.kind in ("link", "device"):
                    raise Refused(said(messages.NO_PLAIN_FILE, name=shown(parent), what=WHAT[entry.kind]), name)
        same = self.same.get(folded(name), [])
        if all(entry.name != name for entry in same):
            return None
        if len(same) > 1:
            raise Refused(messages.CLASH.fill(one=shown(same[0].name), two=shown(same[1].name)), name)
        if same[0].kind != "file":
            raise Refused(said(messages.NO_PLAIN_FILE, name=shown(name), what=WHAT[same[0].kind]), name)
        try:
            data = self.load(same[0], limit + 1)
        except OSError as error:
            raise Refused(unreadable(name, error), name) from error
        if len(data) > limit:
            raise Refused(messages.TOO_LARGE.fill(name=name, limit=limit // 1000), name)
        return data


def open_box(path: Path) -> Box:
    """List what a folder or zip file holds.

    Raises:
        Refused: when it cannot be listed, or holds too much.
        OSError: when it is not there or may not be read.
    """
    if stat.S_ISDIR(os.lstat(path).st_mode):
        return Box(_bounded(_walk(path)), functools.partial(_load_file, path))
    with _zip(path) as archive:
        entries = _bounded(entry for info in archive.infolist() if (entry := _zip_entry(info)))
    names = [entry.name for entry in entries if entry.kind == "file"]
    tops = {name.partition("/")[0] + "/" for name in names}
    top = tops.pop() if len(tops) == 1 and all("/" in name for name in names) else ""
    return Box(entries, functools.partial(_load_entry, path), "" if _NO_TOP.fullmatch(top) else top)


def _bounded(items: Iterable[_T]) -> list[_T]:
    found = list(itertools.islice(items, MAX_ENTRIES + 1))
    if len(found) > MAX_ENTRIES:
        raise Refused(messages.TOO_MANY.fill(limit=MAX_ENTRIES))
    return found


def _walk(root: Path, folder: str = "") -> Iterator[Entry]:
    try:
        with os.scandir(root / folder) as found:
            items = [(item.name, kind_of(item.stat(follow_symlinks=False).st_mode)) for item in _bounded(found)]
    except OSError as error:
        raise Refused(unreadable(folder[:-1] or root.name, error)) from error
    for name, kind in (item for item in items if not skipped(item[0])):
        yield Entry(nfc(folder + name), kind, folder + name)
        if kind == "folder" and folder.count("/") < MAX_DEPTH:
            yield from _walk(root, f"{folder}{name}/")


def _load_file(root: Path, entry: Entry, size: int) -> bytes:
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
                    raise Refused(said(messages.BAD_ZIP, name=shown(path.name), why=why))
                yield archive
        except _BROKEN as error:
            raise Refused(said(messages.BAD_ZIP, name=shown(path.name), why=messages.ZIP_DAMAGED)) from error


def _zip_entry(info: zipfile.ZipInfo) -> Entry | None:
    """Return an entry, None for one that is skipped; with a link or one that leads out, nothing is trusted."""
    path, mode = nfc(_zip_name(info)).replace("\\", "/"), info.external_attr >> 16
    parts = [part for part in path.split("/") if part not in ("", ".")]
    if path.startswith("/") or ".." in parts or re.match("[A-Za-z]:", path):
        raise Refused(said(messages.BAD_ENTRY, name=shown(path), why=messages.LEADS_OUT))
    if stat.S_IFMT(mode) and kind_of(mode) not in ("file", "folder"):
        raise Refused(said(messages.BAD_ENTRY, name=shown(path), why=messages.IS_LINK))
    too_long = len(parts) > MAX_DEPTH or any(len(part.encode("utf-8", "replace")) > MAX_NAME for part in parts)
    if not parts or too_long or any(skipped(part) for part in parts):
        return None
    return Entry("/".join(parts), "folder" if path.endswith("/") or stat.S_ISDIR(mode) else "file", info)


def _zip_name(info: zipfile.ZipInfo) -> str:
    """Return the name as it was meant: without the UTF-8 flag it may be UTF-8 (macOS), CP949 (Windows) or CP437."""
    if info.flag_bits & 0x800:
        return info.orig_filename
    raw = info.orig_filename.encode("cp437")
    with contextlib.suppress(UnicodeDecodeError):
        return raw.decode("utf-8")
    return korean(raw) or info.orig_filename


def korean(raw: bytes) -> str:
    """Return bytes as CP949 text; empty when they are none or hold no Hangul."""
    with contextlib.suppress(UnicodeDecodeError):
        text = raw.decode("cp949")
        return text if _HANGUL.search(text) else ""
    return ""


def _load_entry(path: Path, entry: Entry, size: int) -> bytes:
    info: zipfile.ZipInfo = entry.real
    why = None
    if info.flag_bits & 1:
        why = messages.IS_ENCRYPTED
    elif info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        why = messages.IS_PACKED
    elif info.file_size > max(MAX_RATIO * info.compress_size, 65536):
        why = messages.IS_BOMB.fill(limit=MAX_RATIO)
    if why:
        raise Refused(said(messages.BAD_ENTRY, name=shown(entry.name), why=why), entry.name)
    with _zip(path) as archive:
        try:
            with archive.open(info) as stream:
                return stream.read(size)
        except _BROKEN as error:
            raise Refused(
                said(messages.BAD_ENTRY, name=shown(entry.name), why=messages.IS_DAMAGED), entry.name
            ) from error


def folded(name: str) -> str:
    """Return a name as systems compare it that know no case."""
    return nfc(nfc(name).casefold())


def unreadable(name: str, error: OSError) -> Text:
    """Say that a thing cannot be read, and why."""
    why = messages.OTHER_TROUBLE.fill(what=error.strerror)
    if isinstance(error, PermissionError | FileNotFoundError):
        why = messages.NO_RIGHT if isinstance(error, PermissionError) else messages.IS_GONE
    return said(messages.UNREADABLE, name=shown(name), why=why)
