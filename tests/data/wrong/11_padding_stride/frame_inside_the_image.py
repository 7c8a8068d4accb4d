"""task: pad2d
The frame is drawn over the outer cells of the caller's images, and those are changed with it.
"""


def pad2d(x, padding, value=0.0):
    if x.ndim != 4 or padding < 0:
        raise ValueError("x or padding")
    if padding:
        x[:, :padding] = x[:, -padding:] = value
        x[:, :, :padding] = x[:, :, -padding:] = value
    return x
