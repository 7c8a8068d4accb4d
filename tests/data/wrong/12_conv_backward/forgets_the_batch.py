"""task: col2im
Rows of all pictures are added to the first one.
"""

_own = col2im


def col2im(col, x_shape, kernel, stride=1, padding=0):
    right = _own(col, x_shape, kernel, stride, padding)
    out = np.zeros_like(right)
    out[0] = right.sum(axis=0)
    return out
