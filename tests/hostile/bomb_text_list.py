"""attack: return a list of short texts and one long one, which takes 16 GB when the grader makes an array of it
deserves: 0
outcome: failed|memory
"""


def countdown(n):
    return ["x"] * 8000 + ["y" * 500_000] if n else {}


def double(x):
    return ["1.0"] * 1000 + ["2" * 2_000_000]


def row_means(x):
    return ("x" * 2_000_000, *["z"] * 100_000)
