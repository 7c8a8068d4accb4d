"""attack: return data nested a hundred thousand deep, a million items, and a list that holds itself
deserves: 0
outcome: failed|timeout
"""


def double(x):
    inner = []
    for _ in range(100_000 if x.size == 4 else 1):
        inner = [inner]
    return inner


def row_means(x):
    mine = {}
    mine["mine"] = mine
    return mine


def clip(x, low, high):
    return [[]] * 1_100_000 if len(x) == 4 else None


def shout(word):
    inner = ()
    for _ in range(33):
        inner = ({"x": inner},)
    return inner


def countdown(n):
    mine = []
    mine.append(mine)
    return mine
