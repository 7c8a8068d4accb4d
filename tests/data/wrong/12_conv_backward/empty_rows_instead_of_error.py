"""task: im2col
A window that does not fit gives an array without rows.
"""

_strict = im2col


def im2col(x, kernel, stride=1, padding=0):
    if np.ndim(x) == 4 and stride > 0 and padding >= 0:
        cells = kernel[0] * kernel[1] * x.shape[3]
        if x.shape[1] + 2 * padding < kernel[0] or x.shape[2] + 2 * padding < kernel[1]:
            return np.zeros((0, cells))
    return _strict(x, kernel, stride, padding)
