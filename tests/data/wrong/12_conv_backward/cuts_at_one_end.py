"""task: col2im
The whole border is cut off below and on the right; the size is right.
"""

_centred = col2im


def col2im(col, x_shape, kernel, stride=1, padding=0):
    _centred(col, x_shape, kernel, stride, padding)
    n, height, width, channels = x_shape
    whole = _centred(col, (n, height + 2 * padding, width + 2 * padding, channels), kernel, stride)
    return whole[:, :height, :width]
