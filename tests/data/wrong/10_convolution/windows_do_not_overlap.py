"""task: correlate2d, conv2d
The filter jumps by its own size, as a pooling window does.
"""
# ruff: noqa: F821 - laid over the solution

_correlate2d, _conv2d = correlate2d, conv2d


def correlate2d(x, k):
    return _correlate2d(x, k)[:: k.shape[0], :: k.shape[1]]


def conv2d(x, w, b=None):
    return _conv2d(x, w, b)[:, :: w.shape[0], :: w.shape[1]]
