"""attack: announce 2 GB and more, so that the grader takes memory for it
deserves: 0
outcome: protocol
"""
import os
import struct


def double(x):
    os.write(3, struct.pack("<IQ", 1 << 31, 1 << 31) + b"x" * 1000)


def shout(word):
    os.write(3, struct.pack("<IQ", 100, (1 << 64) - 1) + b"x" * 1000)


def countdown(n):
    os.write(3, struct.pack("<IQ", (24 << 20) + 1, 0) + b"x" * 1000)
