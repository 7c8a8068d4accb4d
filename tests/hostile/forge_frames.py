"""attack: forge an exception with sixty thousand frames, for each of which the grader looks up a line of my long file
deserves: 0
outcome: error|protocol
appended: 100000 times "#"
"""
import os
import struct
import sys

import msgspec


def countdown(n):
    frame = sys._getframe()
    while "sequence" not in frame.f_locals:
        frame = frame.f_back
    count = 60_000 if n else 1
    data = [10, "raised", frame.f_locals["sequence"], "KeyError", "", 1, "KeyError", count]
    for _ in range(count):
        data += [3, "toy.py", 20, "countdown"]
    kinds = "tsisstst" + "tsis" * count + "nttd"
    body = msgspec.msgpack.encode([kinds, [*data, 0, 0, 0], []])
    whole = struct.pack("<IQ", len(body), 0) + body
    while whole:
        whole = whole[os.write(3, whole) :]
