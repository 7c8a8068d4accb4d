"""attack: make isinstance, type checks and len lie to everything in the process
deserves: 0
outcome: crashed|error|failed
"""
import builtins

real = builtins.isinstance
builtins.isinstance = lambda value, kind: True
builtins.issubclass = lambda one, other: True
builtins.callable = lambda value: True
builtins.len = lambda value: 1
builtins.hasattr = lambda value, name: True


def double(x):
    return "anything"


def shout(word):
    return object()


def countdown(n):
    return {"n": n}
