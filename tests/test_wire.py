"""wire and reading: every plain value comes back as it was, and no bytes do more than raise WireError."""

from __future__ import annotations

import enum
import tracemalloc
from collections import OrderedDict, namedtuple
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.sandbox.reading import Reader
from autograder.sandbox.wire import HEADER, Body, Ref, UnfitError, WireError, Writer, _encoder, sizes

LIMIT = 1 << 20
PLAIN = (type(None), bool, int, float, complex, str, bytes, list, tuple, dict, np.ndarray, np.generic, Ref)


def nothing_stays(value: Any) -> None:
    return None


def unknown(ref: Ref) -> Any:
    raise WireError("a reference to nothing")


def write(value: Any, *, share: bool = True, leave: Any = nothing_stays, **limits: int) -> bytes:
    writer = Writer(leave, share=share, **({"depth": 32, "items": 100_000, "size": LIMIT} | limits))
    writer.add(value)
    return b"".join(bytes(piece) for piece in writer.frame())


def read(frame: bytes, *, share: bool = True, meet: Any = unknown) -> Any:
    body, buffers = sizes(frame[: HEADER.size], LIMIT)
    rest = frame[HEADER.size :]
    if len(rest) != body + buffers:
        raise WireError("the line was closed")
    return Reader(rest[:body], bytearray(rest[body:]), meet, share=share, depth=32, items=101_000).message()


def travel(value: Any, **options: Any) -> Any:
    return read(write(value, **options), share=options.get("share", True))


def forge(kinds: str, data: Any = (), blobs: Any = (), buffers: bytes = b"") -> bytes:
    """Return the frame of a message that no Writer writes."""
    body = _encoder.encode(Body(kinds, list(data), list(blobs)))
    return HEADER.pack(len(body), len(buffers)) + body + buffers


def same(a: Any, b: Any) -> bool:
    """Equal in type, dtype, shape and bits."""
    if type(a) is not type(b):
        return False
    if isinstance(a, np.ndarray | np.generic):
        return (a.dtype, a.shape, a.tobytes()) == (b.dtype, b.shape, b.tobytes())
    if isinstance(a, list | tuple):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return same(list(a.items()), list(b.items()))
    return bool(a == b or repr(a) == repr(b))


def peak_of(work: Callable[[], Any]) -> int:
    """Return the bytes that ``work`` takes at most."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


DTYPES = st.one_of(
    hnp.boolean_dtypes(),
    hnp.integer_dtypes(),
    hnp.unsigned_integer_dtypes(),
    hnp.floating_dtypes(),
    hnp.complex_number_dtypes(),
    hnp.byte_string_dtypes(),
    hnp.unicode_string_dtypes(),
)
ARRAYS = hnp.arrays(DTYPES, hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4))
ATOMS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.complex_numbers(), st.binary(),
    st.text(st.characters(exclude_categories=())), DTYPES.flatmap(hnp.from_dtype),
)  # fmt: skip
KEYS = st.recursive(ATOMS, lambda inner: st.tuples(inner, inner), max_leaves=3)
VALUES = st.recursive(
    ATOMS | ARRAYS,
    lambda inner: st.lists(inner, max_size=4) | st.tuples(inner, inner) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=12,
)

# -- there and back ----------------------------------------------------------------------------------------------------


@given(VALUES, st.booleans())
def test_every_plain_value_comes_back_as_it_was(value: Any, share: bool) -> None:
    assert same(value, travel(value, share=share))


def test_an_int_that_would_keep_a_test_busy_is_unfit() -> None:
    assert travel(1 << 60_000) == 1 << 60_000
    with pytest.raises(UnfitError, match="an int of more than"):
        write(1 << 70_000)
    with pytest.raises(WireError):
        read(forge("I", [], [b"\x01" * 9000]))


@pytest.mark.parametrize("value", [0, -1, 2**63 - 1, -(2**63), 2**63, -(2**63) - 1, 10**400, -(10**400)])
def test_an_int_of_any_size_comes_back(value: int) -> None:
    assert value == travel(value)


@pytest.mark.parametrize("dtype", ["?", "i1", ">i8", "<u4", "f2", ">f4", "g", "F", "G", "S3", "<U2", ">U2"])
@pytest.mark.parametrize("shape", [(), (0,), (2, 0, 3), (2, 3)])
def test_dtype_byte_order_and_shape_are_kept(dtype: str, shape: tuple[int, ...]) -> None:
    array = np.ones(shape, dtype)
    assert same(array, travel(array))


@pytest.mark.parametrize("array", [np.arange(6).reshape(2, 3).T, np.arange(10)[::-2], np.broadcast_to(1.5, (2, 3))])
def test_a_view_comes_back_in_c_order_and_writable(array: np.ndarray) -> None:
    back = travel(array)
    assert same(array.copy(), back)
    assert back.flags.c_contiguous
    assert back.flags.writeable


def test_a_nan_keeps_its_bits_and_zero_its_sign() -> None:
    payload = np.array([0x7FF8DEADBEEF0001], np.uint64).view(np.float64)
    assert payload.tobytes() == travel(payload).tobytes()
    assert repr(travel(-0.0)) == "-0.0"


def test_lone_surrogates_come_back() -> None:
    assert travel({"\ud800": "한\udfff"}) == {"\ud800": "한\udfff"}


class Loud(str):
    def __str__(self) -> str:
        return "something else"


class Long(list):
    def __iter__(self) -> Any:
        return iter([1, 2, 3])


class Wide(dict):
    def items(self) -> Any:
        return [("other", 1)]


class Vast(int):
    def __index__(self) -> int:
        return 99


class Half(float):
    def __float__(self) -> float:
        return 99.0


class Turned(complex):
    real = property(lambda self: 99.0)


class Raw(bytes):
    def __bytes__(self) -> bytes:
        return b"something else"


Point = namedtuple("Point", "x y")
Colour = enum.IntEnum("Colour", "RED")


@pytest.mark.parametrize(
    ("value", "base"),
    [
        (Loud("her"), "her"), (Long([7]), [7]), (Wide(a=2), {"a": 2}), (Vast(5), 5), (Half(0.5), 0.5),
        (Turned(1 + 2j), 1 + 2j), (Raw(b"her"), b"her"), (Point(1, 2), (1, 2)), (Colour.RED, 1),
        (OrderedDict(a=1), {"a": 1}),
    ],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_a_subclass_becomes_its_base_whatever_it_overrides(value: Any, base: Any) -> None:
    assert same(base, travel(value))


class Lying(np.ndarray):
    shape = property(lambda self: (1,))
    dtype = property(lambda self: np.dtype("i8"))
    ndim = property(lambda self: 1)


def test_an_array_subclass_becomes_its_base_whatever_it_overrides() -> None:
    assert same(np.ones((2, 3)), travel(np.ones((2, 3)).view(Lying)))


def test_a_masked_array_travels_as_its_data() -> None:
    assert same(np.array([1.0, 2.0]), travel(np.ma.masked_array([1.0, 2.0], mask=[False, True])))


# -- what does not travel ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    [
        {1}, object(), iter([]), np.array([None]), np.zeros(1, "i4,f8"), np.datetime64("2026-01-01"),
        np.zeros(1, "m8[s]"), {object(): 1}, {(1, frozenset()): 1}, [[{2}]],
    ],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_what_is_no_plain_data_is_unfit(value: Any) -> None:
    with pytest.raises(UnfitError):
        write(value)


def test_leave_is_asked_about_what_is_not_plain_only() -> None:
    asked: list[Any] = []
    thing, objects = object(), np.array([None])

    def leave(value: Any) -> Ref | None:
        asked.append(value)
        return Ref("h", len(asked), ("set", ()))

    back = read(write([1, thing, "x", objects], leave=leave), meet=lambda ref: ref)
    assert [1, Ref("h", 1, ("set", ())), "x", Ref("h", 2, ("set", ()))] == back
    assert [id(thing), id(objects)] == [id(value) for value in asked]


def nested(depth: int) -> list[Any]:
    return [nested(depth - 1)] if depth else []


def deep_tuple(depth: int) -> tuple[Any, ...]:
    made: tuple[Any, ...] = ()
    for _ in range(depth):
        made = (made,)
    return made


def test_depth_items_and_size_are_limited() -> None:
    travel(nested(32))
    with pytest.raises(UnfitError, match="deeper than 32"):
        write(nested(33))
    travel([0] * 99, items=100)
    with pytest.raises(UnfitError, match="more than 100 items"):
        write([0] * 100, items=100)
    travel(np.zeros(LIMIT - 100, "u1"))
    for large in (np.zeros(LIMIT, "u1"), b"x" * LIMIT, "x" * LIMIT, [b"x" * 1000] * 1100):
        with pytest.raises(UnfitError, match="MiB"):
            write(large, share=False)


@pytest.mark.parametrize("endless", [deep_tuple(100_000), {deep_tuple(100_000): 1}], ids=["value", "key"])
def test_endless_nesting_is_unfit_and_no_recursion_error(endless: Any) -> None:
    with pytest.raises(UnfitError):
        write(endless)


def test_a_list_that_holds_itself_is_unfit_unless_shared() -> None:
    loop: list[Any] = [1]
    loop.append(loop)
    with pytest.raises(UnfitError):
        write(loop, share=False)
    back = travel(loop)
    assert back[1] is back


# -- one object twice --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [np.zeros(1000), [0.5] * 1000, dict.fromkeys(range(1000))], ids=["a", "l", "d"])
def test_an_object_that_comes_twice_is_written_once_and_read_as_one(value: Any) -> None:
    first, second, inside = travel([value, value, (value,)])
    assert first is second is inside[0]
    assert len(write([value, value])) < len(write(value)) + 50


def test_equal_objects_stay_different_ones() -> None:
    first, second = travel([[1], [1]])
    assert first is not second


def test_without_sharing_an_object_is_written_again() -> None:
    value = [1]
    first, second = travel([value, value], share=False)
    assert [1] == first == second
    assert first is not second


def test_a_reference_to_an_earlier_object_is_refused_from_a_guest() -> None:
    frame = write([[1], 2][:1] * 2)
    assert read(frame, share=True) == [[1], [1]]
    with pytest.raises(WireError):
        read(frame, share=False)


# -- hostile bytes -----------------------------------------------------------------------------------------------------


def reads_or_refuses(frame: bytes) -> None:
    """Read a frame: nothing but plain data or a WireError may come of it."""
    try:
        value = read(frame, share=False)
    except WireError:
        return
    waiting = [value]
    while waiting:
        item = waiting.pop()
        assert isinstance(item, PLAIN)
        if isinstance(item, list | tuple):
            waiting += item
        elif isinstance(item, dict):
            waiting += [*item, *item.values()]


SAMPLES = [
    write(value, share=False)
    for value in (
        [None, True, -5, 2**70, 0.5, 1j, "text", "\ud800", b"raw"],
        {"W": np.ones((2, 3)), (1, "b"): np.array(["한", "글"]), 2: (np.float32(1), np.bool_(True))},
        ("done", 1, [np.array([True, False]), np.zeros((0, 4), "c16")], ("x",), (), {}),
    )
]


@given(st.binary(max_size=200))
def test_random_bytes_are_refused_or_plain(body: bytes) -> None:
    reads_or_refuses(HEADER.pack(len(body), 0) + body)


@pytest.mark.parametrize("frame", SAMPLES, ids=["list", "dict", "answer"])
def test_a_truncated_message_is_refused(frame: bytes) -> None:
    body, buffers = HEADER.unpack(frame[: HEADER.size])
    rest = frame[HEADER.size :]
    for end in range(body):
        with pytest.raises(WireError):
            read(HEADER.pack(end, buffers) + rest[:end] + rest[body:], share=False)
    for end in range(buffers):
        with pytest.raises(WireError):
            read(HEADER.pack(body, end) + rest[: body + end], share=False)


@given(st.sampled_from(SAMPLES), st.lists(st.tuples(st.floats(0, 1), st.integers(1, 255)), min_size=1, max_size=4))
def test_flipped_bits_are_refused_or_plain(frame: bytes, flips: list[tuple[float, int]]) -> None:
    damaged = bytearray(frame)
    for place, bits in flips:
        damaged[HEADER.size + int(place * (len(frame) - HEADER.size - 1))] ^= bits
    reads_or_refuses(bytes(damaged))


NUMBERS = st.sampled_from([-1, 0, 1, 2, 3, 64, 65, 1 << 26, (1 << 26) + 1, 1 << 40, 1 << 63])
NAMES = st.sampled_from("|b1 <f8 <c32 <U0 |S0 <U1 <U999999 |S999999 O |V8 <M8[s] f8,f8 h x".split())


@given(
    st.text(st.sampled_from("nTFiIfcsubltdazrxq?"), min_size=1, max_size=12),
    st.lists(NUMBERS | NAMES | st.floats(), max_size=12),
    st.lists(st.binary(max_size=16), max_size=4),
    st.binary(max_size=64),
)
@example("a", ["<U999999", 1, 1 << 26], [], b"")
def test_any_tape_is_refused_or_plain(kinds: str, data: list[Any], blobs: list[bytes], buffers: bytes) -> None:
    reads_or_refuses(forge(kinds, data, blobs, buffers))


@pytest.mark.parametrize(
    ("kinds", "data", "blobs", "buffers"),
    [
        ("a", ["|b1", 1, 1], [], b"\x02"),
        ("z", ["|b1"], [b"\x02"], b""),
        ("a", ["<U1", 1, 1], [], b"\x00\x00\x11\x00"),
        ("a", [">U1", 1, 1], [], b"\x00\x11\x00\x00"),
        ("z", ["<U1"], [b"\xff\xff\xff\xff"], b""),
        ("a", ["<f8", 2, 0, 1 << 40], [], b""),
        ("a", ["<f8", 2, 1 << 20, 1 << 20], [], b""),
        ("a", ["<f8", 2, 0, -1], [], b""),
        ("a", ["<f8", 65, *[1] * 65], [], bytes(8)),
        ("a", ["<f8", -1], [], bytes(8)),
        ("a", ["|O", 1, 1], [], bytes(8)),
        ("a", ["|V8", 1, 1], [], bytes(8)),
        ("a", ["<f8,<f8", 1, 1], [], bytes(16)),
        ("a", ["<M8[s]", 1, 1], [], bytes(8)),
        ("a", ["<f8", 1, 2], [], bytes(8)),
        ("a", ["<f8", 1, 1], [], bytes(16)),
        ("z", ["<f8"], [bytes(7)], b""),
        ("i", [True], [], b""),
        ("i", [1.5], [], b""),
        ("f", [1], [], b""),
        ("s", [1], [], b""),
        ("u", [], [b"\xff"], b""),
        ("l", [-1], [], b""),
        ("l", [2], [], b""),
        ("dln", [1, 0], [], b""),
        ("dan", [1, "<f8", 0], [], b""),
        ("r", [0], [], b""),
        ("lr", [1, 0], [], b""),
        ("xn", ["h", 0], [], b""),
        ("nn", [], [], b""),
        ("n", [1], [], b""),
        ("n", [], [b""], b""),
        ("n", [], [], b"x"),
        ("", [], [], b""),
        ("?", [], [], b""),
        ("l" * 60 + "n", [1] * 60, [], b""),
    ],
)
def test_what_no_honest_guest_sends_is_refused(kinds: str, data: list[Any], blobs: list[bytes], buffers: bytes) -> None:
    with pytest.raises(WireError):
        read(forge(kinds, data, blobs, buffers), share=False)


@pytest.mark.parametrize("dtype", ["<U0", "|S0"])
@pytest.mark.parametrize("shape", [(0,), (5,), (1 << 26,)])
def test_a_dtype_of_no_size_builds_nothing_large(dtype: str, shape: tuple[int, ...]) -> None:
    assert peak_of(lambda: reads_or_refuses(forge("a", [dtype, len(shape), *shape]))) < 1 << 20


@pytest.mark.parametrize(
    "frame",
    [
        forge("a", ["<f8", 1, 1 << 26]),
        forge("a", ["<c32", 2, 1 << 13, 1 << 13], [], bytes(1000)),
        forge("a", ["<U999999", 1, 4]),
        forge("l" * 30, [1 << 26] * 30),
        forge("d", [1 << 26]),
        forge("lt" * 15 + "n" * 1000, [1 << 20] * 30),
        HEADER.pack(4, 0) + b"\xdd\xff\xff\xff",
        HEADER.pack(5, 0) + b"\xdd\xff\xff\xff\xff",
        HEADER.pack(6, 0) + b"\x93\xdb\xff\xff\xff\xff",
        HEADER.pack(7, 0) + b"\x93\xa0\xdd\xff\xff\xff\xff",
    ],
    ids=["floats", "complex", "text", "lists", "dict", "both", "msgpack", "msgpack array", "kinds", "data"],
)
def test_a_small_message_takes_little_memory_whatever_it_announces(frame: bytes) -> None:
    def refused() -> None:
        with pytest.raises(WireError):
            read(frame, share=False)

    assert peak_of(refused) < 1 << 20


def test_a_tape_of_too_many_nodes_is_refused() -> None:
    for kinds, data, blobs in (("n" * 101_001, [], []), ("n", [0] * 4_400_001, []), ("n", [], [b""] * 1_100_001)):
        body = _encoder.encode(Body(kinds, data, blobs))
        with pytest.raises(WireError):
            Reader(body, bytearray(), unknown, share=False, depth=32, items=101_000).message()


@pytest.mark.parametrize("header", [(0xFFFFFFFF, 0), (0, 1 << 63), (LIMIT, 8192)])
def test_a_frame_over_the_limit_is_refused_by_its_header(header: tuple[int, int]) -> None:
    with pytest.raises(WireError, match="over the limit"):
        sizes(HEADER.pack(*header), LIMIT)
