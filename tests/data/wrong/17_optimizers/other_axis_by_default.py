"""task: zigzag_width
Without an axis it looks at axis 0.
"""

_width = zigzag_width


def zigzag_width(path, axis=0):
    return _width(path, axis)
