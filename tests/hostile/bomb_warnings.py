"""attack: a hundred thousand warnings, each of a class of its own
deserves: 0
outcome: failed|timeout
"""
import warnings


def shout(word):
    for number in range(3000):
        warnings.warn(type(f"Warning{number}", (UserWarning,), {"__module__": "builtins"})("velvet"), stacklevel=1)
    return ""


def countdown(n):
    while n:
        warnings.warn("again", stacklevel=1)
