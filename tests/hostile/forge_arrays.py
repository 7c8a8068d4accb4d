"""attack: forge arrays that no numpy makes: 244 TiB of text, bools of 2, characters past the last, too few bytes
deserves: 0
outcome: protocol
"""
import os
import struct
import sys

import msgspec


def forge(dtype, shape, buffers=b""):
    frame = sys._getframe()
    while "sequence" not in frame.f_locals:
        frame = frame.f_back
    number = frame.f_locals["sequence"]
    body = msgspec.msgpack.encode(["tsiattd", [6, "done", number, dtype, len(shape), *shape, 0, 0, 0], []])
    os.write(3, struct.pack("<IQ", len(body), len(buffers)) + body + buffers)


def double(x):
    forge("<U999999", (1 << 26,))


def shout(word):
    forge("<U4", (1,), b"\xff" * 16)


def countdown(n):
    forge("|b1", (16,), b"\x02" * 16)
