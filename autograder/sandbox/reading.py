"""Bytes to plain data: reads messages of ``wire``, whoever wrote them; whatever does not fit is a ``WireError``.

Imports the standard library, numpy, msgspec and ``wire`` only: a guest loads a copy of this file.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import msgspec
import numpy as np

from autograder.sandbox.wire import DTYPE, MAX_CELLS, MAX_INT, MAX_ODD_KEYS, Body, Ref, WireError, odd_key

_decoder: Final = msgspec.msgpack.Decoder(Body)

Meet = Callable[[Ref], Any]


class Reader:
    """Reads one message; whatever does not fit is a ``WireError``, whatever the bytes are.

    Args:
        meet: turns a reference into the thing on this side; raises WireError for one it does not know.
        share: whether ``r`` is allowed; only in a guest.
        depth, items: limits of the message.
    """

    def __init__(self, body: bytes, buffers: bytearray, meet: Meet, *, share: bool, depth: int, items: int) -> None:
        try:
            decoded = _decoder.decode(body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise WireError("the body of a message is not what it must be") from error
        if len(decoded.kinds) > items:
            raise WireError("a message of too many items")
        self.kinds = iter(decoded.kinds)
        self.data = iter(decoded.data)
        self.blobs = iter(decoded.blobs)
        self.buffers = memoryview(buffers)
        self.at = 0
        self.meet = meet
        self.share = share
        self.depth = depth
        self.seen: list[Any] = []
        self.odd_keys = 0

    def message(self) -> Any:
        """Return the value and see that nothing is left over."""
        value = self.value()
        left = [*self.data, *self.blobs, *self.kinds]
        if left or self.at != len(self.buffers):
            raise WireError("a message with something left over")
        return value

    def value(self, depth: int = 0) -> Any:
        """Return the next value on the tape."""
        kind = next(self.kinds, "")
        if depth > self.depth + 4:
            raise WireError("a message nested too deeply")
        read = _READ.get(kind)
        if read is None:
            raise WireError("a message that ends early or has an unknown kind")
        return read(self, depth)

    def _next(self, kind: type) -> Any:
        item = next(self.data, None)
        if type(item) is not kind:
            raise WireError("a message whose data does not fit its kinds")
        return item

    def _blob(self) -> bytes:
        blob = next(self.blobs, None)
        if blob is None:
            raise WireError("a message whose data does not fit its kinds")
        return blob

    def _size(self) -> int:
        size: int = self._next(int)
        if not 0 <= size <= MAX_CELLS:
            raise WireError("a size out of bounds")
        return size

    def _large_int(self, depth: int) -> int:
        raw = self._blob()
        if len(raw) > MAX_INT:
            raise WireError("an int that is too long")
        return int.from_bytes(raw, "little", signed=True)

    def _odd_str(self, depth: int) -> str:
        try:
            text: str = self._blob().decode("utf-8", "surrogatepass")
        except UnicodeDecodeError as error:
            raise WireError("text that is no text") from error
        return text

    def _list(self, depth: int) -> list[Any]:
        made: list[Any] = []
        self.seen.append(made)
        made.extend(self.value(depth + 1) for _ in range(self._size()))
        return made

    def _tuple(self, depth: int) -> tuple[Any, ...]:
        return tuple([self.value(depth + 1) for _ in range(self._size())])

    def _dict(self, depth: int) -> dict[Any, Any]:
        made: dict[Any, Any] = {}
        self.seen.append(made)
        for _ in range(self._size()):
            key = self.value(depth + 1)
            if not self.share and odd_key(key):
                self.odd_keys += 1
                if self.odd_keys > MAX_ODD_KEYS:
                    raise WireError("a message with too many unusual keys")
            try:
                made[key] = self.value(depth + 1)
            except TypeError as error:
                raise WireError("a dict with a key that is none") from error
        return made

    def _dtype(self) -> np.dtype[Any]:
        name = self._next(str)
        if not DTYPE.fullmatch(name):
            raise WireError("an array of a dtype that does not travel")
        found: np.dtype[Any] = np.dtype(name)
        return found

    def _array(self, depth: int) -> np.ndarray:
        dtype = self._dtype()
        ndim = self._next(int)
        if not 0 <= ndim <= 64:
            raise WireError("an array of too many axes")
        shape = tuple(self._size() for _ in range(ndim))
        cells = spread = 1
        for size in shape:
            cells *= size
            spread *= max(size, 1)
        if spread > MAX_CELLS:
            raise WireError("an array of too many cells")
        end = self.at + cells * dtype.itemsize
        if end > len(self.buffers):
            raise WireError("an array longer than its message")
        made = np.empty(shape, dtype)
        if made.nbytes:
            made.reshape(-1).view(np.uint8)[:] = np.frombuffer(self.buffers[self.at : end], np.uint8)
            self.at = end
            _check_cells(made)
        self.seen.append(made)
        return made

    def _scalar(self, depth: int) -> np.generic:
        dtype = self._dtype()
        raw = self._blob()
        if len(raw) != dtype.itemsize:
            raise WireError("a scalar of the wrong size")
        made = np.frombuffer(raw, dtype)
        _check_cells(made)
        scalar: np.generic = made[0]
        return scalar

    def _again(self, depth: int) -> Any:
        number = self._next(int)
        if not self.share or not 0 <= number < len(self.seen):
            raise WireError("a reference to nothing")
        return self.seen[number]

    def _ref(self, depth: int) -> Any:
        kind, ident = self._next(str), self._next(int)
        return self.meet(Ref(kind, ident, self.value(depth + 1)))


def _check_cells(array: np.ndarray) -> None:
    """Refuse bytes that no honest numpy array holds: a bool that is neither 0 nor 1, a character that is none."""
    if array.dtype.kind == "b" and array.reshape(-1).view(np.uint8).max() > 1:
        raise WireError("a bool that is neither true nor false")
    if array.dtype.kind == "U":
        native = array.dtype.newbyteorder("=") == array.dtype
        points = array.reshape(-1).view(np.dtype("=u4") if native else np.dtype("=u4").newbyteorder())
        if points.max(initial=0) > 0x10FFFF:
            raise WireError("a character that is none")


_READ: Final[dict[str, Callable[[Reader, int], Any]]] = {
    "n": lambda reader, depth: None,
    "T": lambda reader, depth: True,
    "F": lambda reader, depth: False,
    "i": lambda reader, depth: reader._next(int),
    "I": Reader._large_int,
    "f": lambda reader, depth: reader._next(float),
    "c": lambda reader, depth: complex(reader._next(float), reader._next(float)),
    "s": lambda reader, depth: reader._next(str),
    "u": Reader._odd_str,
    "b": lambda reader, depth: reader._blob(),
    "l": Reader._list,
    "t": Reader._tuple,
    "d": Reader._dict,
    "a": Reader._array,
    "z": Reader._scalar,
    "r": Reader._again,
    "x": Reader._ref,
}
