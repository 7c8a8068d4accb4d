"""attack: leave with success in the middle of a call
deserves: 0
outcome: error|failed
"""
import sys


def double(x):
    sys.exit(0)


def row_means(x):
    raise SystemExit("passed")


def clip(x, low, high):
    exit()


def shout(word):
    quit(0)


def countdown(n):
    raise SystemExit
