"""attack: forge an exception with texts of megabytes, names that are none and lines that are nowhere
deserves: 0
outcome: protocol|error
"""
import os
import struct
import sys

import msgspec


def forge(kinds, data):
    frame = sys._getframe()
    while "sequence" not in frame.f_locals:
        frame = frame.f_back
    body = msgspec.msgpack.encode([kinds, [10, "raised", frame.f_locals["sequence"], *data], []])
    os.write(3, struct.pack("<IQ", len(body), 0) + body)


def double(x):
    forge("tsissts" + "nttd", ["E" * 10**6, "text" * 10**6, 1, f"VELVET {x}" * 10**5, 0, 0, 0, 0][:4] + [0, 0, 0, 0])


def shout(word):
    forge("tsissts" + "t" + "tsis" + "nttd", ["E", word, 1, word * 9000, 1, 3, "toy.py", 10**18, word, 0, 0, 0])


def countdown(n):
    forge("tsissts" + "tnttd", ["KeyError", f"{n}", 1, f"<b>{n}</b>", 0, 0, 0, 0])
