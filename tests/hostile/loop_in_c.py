"""attack: work in C that no signal handler of Python's gets into: powers and patterns
deserves: 0
outcome: timeout|failed|memory
"""
import re


def countdown(n):
    return 7 ** (10**8) % n if n else []


def shout(word):
    if word.startswith("saffron"):
        return word
    return re.match(r"(a|a)*$", "a" * 60 + "b")
