"""attack: replace the codec that answers are written with, so that every answer is True
deserves: 0
outcome: crashed|failed|protocol
"""
import sys

import msgspec
import numpy as np

wire = sys.modules["autograder.sandbox.wire"]
for kind in list(wire._PLAIN):
    if kind in (np.ndarray, float, list):
        wire._PLAIN[kind] = wire.Writer._bool


class Encoder:
    def encode(self, body):
        return msgspec.msgpack.encode([body.kinds.replace("a", "T"), body.data, body.blobs])


def double(x):
    return np.zeros_like(x)


def row_means(x):
    return 1.0


def clip(x, low, high):
    wire._encoder = Encoder()
    return x


def shout(word):
    return ["done"]


def countdown(n):
    return 1.0
