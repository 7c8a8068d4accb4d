"""attack: crash the interpreter by reading address 0
deserves: 0
outcome: crashed
"""
import ctypes


def double(x):
    return ctypes.string_at(0)


def shout(word):
    ctypes.memset(id(None), 0xFF, 64)
    return None


def countdown(n):
    ctypes.CFUNCTYPE(ctypes.c_int)(8)()
