"""attack: print without end, on every stream, while the grader waits
deserves: 0
outcome: timeout|failed
"""
import os
import sys


def shout(word):
    print("x" * 3_000_000)
    return ""


def countdown(n):
    while n:
        os.write(1, b"\x1b[2J\x07" * 10_000)
        sys.stderr.write("\n" * 10_000)
