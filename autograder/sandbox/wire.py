"""Plain data to bytes: the only language that host and guest share (contracts F4); ``reading`` is the way back.

A message is one value. It is written as a flat tape, so that what comes from a guest can be bounded before it is built:

    frame  = body length (u32), buffers length (u64), body, buffers
    body   = msgpack of [kinds, data, blobs]: one character a node, then its numbers and text, its bytes, in order
    buffer = the raw bytes of the arrays, one after another

Kinds: ``n`` None, ``T`` ``F`` bool, ``i`` int, ``I`` large int, ``f`` float, ``c`` complex, ``s`` str, ``u`` str with
lone surrogates, ``b`` bytes, ``l`` list, ``t`` tuple, ``d`` dict, ``a`` array, ``z`` numpy scalar, ``r`` an object that
came before in this message, ``x`` a thing that stays on its side and travels as a reference (handle, callback, …).

Imports the standard library, numpy and msgspec only: a guest loads a copy of this file.
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Callable
from typing import Annotated, Any, Final

import msgspec
import numpy as np

HEADER: Final = struct.Struct("<IQ")
MAX_BODY: Final = 24 << 20
MAX_ODD_KEYS: Final = 1000
MAX_CELLS: Final = 1 << 26
MAX_INT: Final = 8192  # bytes; one of 20 MB would keep a test that multiplies it busy for minutes
DTYPE: Final = re.compile(r"[<>|=]?(?:b1|[iu][1248]|f(?:2|4|8|16)|c(?:8|16|32)|[US][1-9]\d{0,5})")
_INT64: Final = 1 << 63


class WireError(Exception):
    """Bytes that break the protocol, or a message over its limits."""


class UnfitError(Exception):
    """A value that cannot travel; the text names its kind."""


class Ref(msgspec.Struct, frozen=True):
    """A thing that stays on its side: what it is, which one, and plain data about it."""

    kind: str
    ident: int
    extra: Any = None


class Body(msgspec.Struct, array_like=True, forbid_unknown_fields=True):
    """The tape of a message."""

    kinds: Annotated[str, msgspec.Meta(max_length=1_100_000)]
    data: Annotated[list[int | float | str], msgspec.Meta(max_length=4_400_000)]
    blobs: Annotated[list[bytes], msgspec.Meta(max_length=1_100_000)]


_encoder: Final = msgspec.msgpack.Encoder()

Leave = Callable[[Any], Ref | None]


def sizes(header: bytes | bytearray, limit: int) -> tuple[int, int]:
    """Return (body length, buffers length) of a frame.

    Raises:
        WireError: when they are over the limit.
    """
    body, buffers = HEADER.unpack(header)
    if body > MAX_BODY or body + buffers > limit + 4096:
        raise WireError(f"a message over the limit of {limit} bytes")
    return body, buffers


class Writer:
    """Writes one message.

    Args:
        leave: asked about each value that is not plain; returns the reference that travels instead, or None.
        share: whether an object that occurs twice is written once (``r``); only towards a guest.
        depth, items, size: limits of the message.
    """

    def __init__(self, leave: Leave, *, share: bool, depth: int, items: int, size: int) -> None:
        self.leave = leave
        self.share = share
        self.depth, self.items, self.size = depth, items, size
        self.kinds: list[str] = []
        self.data: list[int | float | str] = []
        self.blobs: list[bytes] = []
        self.buffers: list[memoryview] = []
        self.counted = 0
        self.odd_keys = 0
        self.seen: dict[int, int] = {}
        self.keep: list[Any] = []

    def add(self, value: Any, depth: int = 0) -> None:
        """Append ``value`` and all it holds.

        Raises:
            UnfitError: for what cannot travel, or is too deep, too many or too large.
        """
        if depth > self.depth:
            raise UnfitError(f"data nested deeper than {self.depth}")
        if len(self.kinds) >= self.items:
            raise UnfitError(f"data of more than {self.items} items")
        write = _PLAIN.get(type(value))
        if write is not None:
            write(self, value, depth)
            return
        ref = self.leave(value)
        if ref is not None:
            self._ref(ref, depth)
            return
        for base, write in _BASES:
            if issubclass(type(value), base):  # not isinstance, which asks the object
                write(self, value, depth)
                return
        raise UnfitError(f"a value of type {type(value).__name__}")

    def frame(self) -> list[bytes | memoryview]:
        """Return the message as pieces to send.

        Raises:
            UnfitError: when it is larger than the limit.
        """
        body = _encoder.encode(Body("".join(self.kinds), self.data, self.blobs))
        buffers = sum(buffer.nbytes for buffer in self.buffers)
        total = len(body) + buffers
        if len(body) > MAX_BODY or total > self.size:
            raise UnfitError(f"data of {total / (1 << 20):.0f} MiB, over the limit")
        return [HEADER.pack(len(body), buffers) + body, *self.buffers]

    def _ref(self, ref: Ref, depth: int) -> None:
        self.kinds.append("x")
        self.data += (ref.kind, ref.ident)
        self.add(ref.extra, depth + 1)

    def _again(self, value: Any) -> bool:
        """Write a reference when the object came before in this message."""
        if not self.share:
            return False
        number = self.seen.get(id(value))
        if number is None:
            self.seen[id(value)] = len(self.seen)
            self.keep.append(value)
            return False
        self.kinds.append("r")
        self.data.append(number)
        return True

    def _count(self, size: int) -> None:
        self.counted += size
        if self.counted > self.size:
            raise UnfitError(f"data of more than {self.size >> 20} MiB")

    def _none(self, value: None, depth: int) -> None:
        self.kinds.append("n")

    def _bool(self, value: bool, depth: int) -> None:
        self.kinds.append("T" if value else "F")

    def _int(self, value: int, depth: int) -> None:
        value = int.__index__(value)
        if -_INT64 <= value < _INT64:
            self.kinds.append("i")
            self.data.append(value)
        else:
            raw = value.to_bytes(value.bit_length() // 8 + 1, "little", signed=True)
            if len(raw) > MAX_INT:
                raise UnfitError(f"an int of more than {MAX_INT} bytes")
            self.kinds.append("I")
            self._count(len(raw))
            self.blobs.append(raw)

    def _float(self, value: float, depth: int) -> None:
        self.kinds.append("f")
        self.data.append(float.__float__(value))

    def _complex(self, value: complex, depth: int) -> None:
        value = complex.__pos__(value)
        self.kinds.append("c")
        self.data += (value.real, value.imag)

    def _str(self, value: str, depth: int) -> None:
        value = str.__str__(value)
        self._count(len(value))
        try:
            value.encode()
        except UnicodeEncodeError:
            self.kinds.append("u")
            self.blobs.append(value.encode("utf-8", "surrogatepass"))
        else:
            self.kinds.append("s")
            self.data.append(value)

    def _bytes(self, value: bytes, depth: int) -> None:
        value = bytes.__getitem__(value, slice(None))
        self._count(len(value))
        self.kinds.append("b")
        self.blobs.append(value)

    def _sequence(self, value: list[Any] | tuple[Any, ...], depth: int) -> None:
        is_list = isinstance(value, list)
        if is_list and self._again(value):
            return
        self.kinds.append("l" if is_list else "t")
        base = list if is_list else tuple
        items = list(base.__iter__(value))  # type: ignore[arg-type]
        self.data.append(len(items))
        for item in items:
            self.add(item, depth + 1)

    def _dict(self, value: dict[Any, Any], depth: int) -> None:
        if self._again(value):
            return
        pairs = list(dict.items(value))
        if not all(_plain_key(key, self.depth) for key, _ in pairs):
            raise UnfitError("a dict with keys that are no plain data")
        self.odd_keys += sum(odd_key(key) for key, _ in pairs)
        if self.odd_keys > MAX_ODD_KEYS and not self.share:
            raise UnfitError("a dict with too many unusual keys")
        self.kinds.append("d")
        self.data.append(len(pairs))
        for key, item in pairs:
            self.add(key, depth + 1)
            self.add(item, depth + 1)

    def _array(self, value: np.ndarray, depth: int) -> None:
        plain = np.ndarray.view(value, np.ndarray)
        if not DTYPE.fullmatch(plain.dtype.str):
            ref = self.leave(value)
            if ref is None:
                raise UnfitError(f"an array of dtype {plain.dtype}")
            self._ref(ref, depth)
            return
        if self._again(value):
            return
        if math.prod(max(size, 1) for size in plain.shape) > MAX_CELLS:
            raise UnfitError("an array of too many cells")
        self.kinds.append("a")
        self.data += (plain.dtype.str, plain.ndim, *plain.shape)
        self._count(plain.nbytes)
        if plain.nbytes:
            self.buffers.append(np.ascontiguousarray(plain).reshape(-1).view(np.uint8).data)

    def _scalar(self, value: np.generic, depth: int) -> None:
        plain = np.asarray(value)
        if not DTYPE.fullmatch(plain.dtype.str):
            raise UnfitError(f"a numpy scalar of dtype {plain.dtype}")
        self.kinds.append("z")
        self.data.append(plain.dtype.str)
        self.blobs.append(plain.tobytes())


def odd_key(key: Any) -> bool:
    """Whether a key's hash can be chosen at will: a dict of many equal hashes takes the square of its size in time."""
    return not isinstance(key, str | bytes | None) and not (isinstance(key, int) and abs(key) < 1 << 60)


def _plain_key(key: Any, depth: int) -> bool:
    if isinstance(key, tuple):
        return depth > 0 and all(_plain_key(part, depth - 1) for part in tuple.__iter__(key))
    return key is None or isinstance(key, int | float | complex | str | bytes | np.generic)


_PLAIN: Final[dict[type, Callable[[Writer, Any, int], None]]] = {
    type(None): Writer._none,
    bool: Writer._bool,
    int: Writer._int,
    float: Writer._float,
    complex: Writer._complex,
    str: Writer._str,
    bytes: Writer._bytes,
    list: Writer._sequence,
    tuple: Writer._sequence,
    dict: Writer._dict,
    np.ndarray: Writer._array,
    Ref: Writer._ref,
}
_BASES: Final[list[tuple[type, Callable[[Writer, Any, int], None]]]] = [
    (np.generic, Writer._scalar),
    (np.ndarray, Writer._array),
    (int, Writer._int),
    (float, Writer._float),
    (complex, Writer._complex),
    (str, Writer._str),
    (bytes, Writer._bytes),
    (list, Writer._sequence),
    (tuple, Writer._sequence),
    (dict, Writer._dict),
]
