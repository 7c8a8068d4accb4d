"""attack: recursion without end, with the interpreter's own limit taken away
deserves: 0
outcome: error|failed|crashed|timeout|memory
"""
import sys


def double(x):
    return double(x)


class Deep:
    def __repr__(self):
        return repr(self)

    def __getattr__(self, name):
        return getattr(self, name + name)


def shout(word):
    return str(Deep())


def countdown(n):
    sys.setrecursionlimit(2**31 - 1)
    inner = []
    for _ in range(300_000 if n else 1):
        inner = [inner]
    return repr(inner)
