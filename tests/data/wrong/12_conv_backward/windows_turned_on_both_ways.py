"""task: im2col, Conv2D
Windows are turned by half a circle, so that the layer computes another convolution.
"""

_straight = im2col


def im2col(x, kernel, stride=1, padding=0):
    rows = _straight(x, kernel, stride, padding)
    return rows.reshape(len(rows), kernel[0] * kernel[1], -1)[:, ::-1].reshape(rows.shape)
