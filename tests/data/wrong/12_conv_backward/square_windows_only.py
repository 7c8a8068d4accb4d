"""task: im2col
The window is taken as square: its number of rows serves for both sides.
"""

_rectangles = im2col


def im2col(x, kernel, stride=1, padding=0):
    return _rectangles(x, (kernel[0], kernel[0]), stride, padding)
