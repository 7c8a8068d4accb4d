"""attack: end the process with exit code 0 in a call
deserves: 0
outcome: crashed
"""
import os


def double(x):
    os._exit(0)


def countdown(n):
    os._exit(0)
