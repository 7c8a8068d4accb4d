"""attack: answer with as much as there is: long strings, large arrays, a million small things
deserves: 0
outcome: failed|timeout|memory
"""
import numpy as np


def double(x):
    return np.zeros(1 << 25, np.uint8) if x.size == 4 else None


def row_means(x):
    return np.zeros(1 << 27, np.uint8)


def shout(word):
    return "VELVET" * (1_000_000 if word.startswith("saffron") else 3)


def countdown(n):
    return list(range(100_000)) if n else "no"


def clip(x, low, high):
    return ["\U0001f4a3" * 1000] * 5_000
