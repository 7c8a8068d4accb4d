"""attack: take all memory, in one piece and in many
deserves: 0
outcome: memory|timeout|failed
"""
import numpy as np


def double(x):
    return np.ones((1 << 40,))


def shout(word):
    return word * (1 << 40)


def countdown(n):
    kept = []
    while n:
        kept.append(np.ones(1 << 20))
