"""attack: return views with zero strides, read-only memory, odd byte orders and shared buffers
deserves: 0
outcome: failed
"""
import numpy as np

kept = np.zeros(16)


def double(x):
    return np.broadcast_to(np.float64(0), (1 << 20,))


def row_means(x):
    return np.lib.stride_tricks.as_strided(kept, (len(x), 4), (0, 0)).astype(">f8")


def clip(x, low, high):
    view = kept[: x.size]
    kept[:] = np.nan
    return view


def shout(word):
    return np.array(word.upper() + "?", dtype=">U40")


def countdown(n):
    return memoryview(bytes(n))
