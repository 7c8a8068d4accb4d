"""attack: keep the bytes of answers that were taken and send them again instead of the next ones
deserves: 0
outcome: protocol
"""
import os
import sys

guest = sys.modules["autograder.sandbox.guest"]
kept = []


def writev(line, pieces):
    whole = b"".join(bytes(piece) for piece in pieces)
    kept.append(whole)
    for again in kept[-3:]:
        os.write(line, again)
    return len(whole)


class Os:
    def __getattr__(self, name):
        return writev if name == "writev" else getattr(os, name)


guest.os = Os()


def double(x):
    return x


def shout(word):
    return word


def countdown(n):
    return []
