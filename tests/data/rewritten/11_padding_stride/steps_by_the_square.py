"""mistake: stride_both_slice_and_index
range has the stride as its step, and the index is multiplied by the stride again.
"""

import numpy as np


def conv2d(x, w, b=None, stride=1, padding=0):
    if x.ndim != 4 or w.ndim != 4 or x.shape[3] != w.shape[2] or stride < 1 or padding < 0:
        raise ValueError("arguments")
    if b is not None and b.shape != (w.shape[3],):
        raise ValueError("bias")
    if x.dtype.kind != "f":
        x = x.astype(float)
    n, height, width, c = x.shape
    padded = np.zeros((n, height + 2 * padding, width + 2 * padding, c), x.dtype)
    padded[:, padding : padding + height, padding : padding + width] = x
    kh, kw, _, filters = w.shape
    rows, columns = (padded.shape[1] - kh) // stride + 1, (padded.shape[2] - kw) // stride + 1
    if rows < 1 or columns < 1:
        raise ValueError("filter")
    lines = []
    for i in range(0, rows, stride):
        line = []
        for j in range(0, columns, stride):
            window = padded[:, i * stride : i * stride + kh, j * stride : j * stride + kw]
            line.append(window.reshape(n, -1) @ w.reshape(-1, filters).astype(x.dtype))
        lines.append(line)
    out = np.array(lines).transpose(2, 0, 1, 3)
    return out if b is None else (out + b).astype(x.dtype)
