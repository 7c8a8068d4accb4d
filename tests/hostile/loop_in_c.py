"""attack: loops in C that no signal handler of Python's gets into: powers, patterns, sorting, sums
deserves: 0
outcome: timeout|failed|memory
"""
import re


def countdown(n):
    return 7 ** (10**9) if n else []


def shout(word):
    if not word.startswith("saffron"):
        return word
    return re.match(r"(a|a)*$", "a" * 60 + "b")
