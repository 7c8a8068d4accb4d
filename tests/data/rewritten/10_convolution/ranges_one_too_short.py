"""mistake: off_by_one
Comprehensions over range(H - KH) and range(W - KW).
"""

import numpy as np


def _float(a):
    return a if a.dtype.kind == "f" else a * 1.0


def correlate2d(x, k):
    if len(x.shape) != 2 or len(k.shape) != 2:
        raise ValueError("axes")
    tops, lefts = x.shape[0] - k.shape[0], x.shape[1] - k.shape[1]
    if tops < 0 or lefts < 0:
        raise ValueError("size")
    x, k = _float(x), _float(k)
    cells = [np.vdot(x[i : i + len(k), j : j + k.shape[1]], k) for i in range(tops) for j in range(lefts)]
    return np.array(cells, dtype=np.result_type(x, k)).reshape(tops, lefts)


def conv2d(x, w, b=None):
    if len(x.shape) != 4 or len(w.shape) != 4 or x.shape[3] != w.shape[2]:
        raise ValueError("axes")
    kh, kw, _, f = w.shape
    tops, lefts = x.shape[1] - kh, x.shape[2] - kw
    if tops < 0 or lefts < 0:
        raise ValueError("size")
    if b is not None and b.shape != (f,):
        raise ValueError("bias")
    x, w = _float(x), _float(w)
    out = np.zeros((len(x), tops, lefts, f), dtype=np.result_type(x, w))
    for i, j in np.ndindex(tops, lefts):
        out[:, i, j] = x[:, i : i + kh, j : j + kw].reshape(len(x), -1) @ w.reshape(-1, f)
        if b is not None:
            out[:, i, j] += b
    return out
