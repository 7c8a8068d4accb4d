"""attack: write into the C structures of built-in types, so that float and str are equal to everything
deserves: 0
outcome: failed|crashed
"""
import ctypes


class Always:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    __hash__ = None


def curse(kind):
    """Take the comparison slot of Always for a built-in type (tp_richcompare is the 24th word of a type)."""
    slot = 23 * ctypes.sizeof(ctypes.c_void_p) + 2 * ctypes.sizeof(ctypes.c_ssize_t) - 2 * ctypes.sizeof(ctypes.c_void_p)
    source = ctypes.c_void_p.from_address(id(Always) + slot)
    ctypes.c_void_p.from_address(id(kind) + slot).value = source.value


def double(x):
    return x


def shout(word):
    return word


def countdown(n):
    curse(float)
    return [1.0]
