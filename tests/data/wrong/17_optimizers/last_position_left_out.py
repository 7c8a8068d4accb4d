"""task: descend
The position is noted before every update, and the last one never.
"""

_descend = descend


def descend(optimizer, grad, x0, steps):
    return _descend(optimizer, grad, x0, steps)[:-1]
