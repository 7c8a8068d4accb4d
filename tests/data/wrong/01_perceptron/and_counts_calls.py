"""task: AND
The weights are kept in a list that every call makes larger.
"""

_kept = [1.0, 1.0]


def AND(x1, x2):
    total = x1 * _kept[0] + x2 * _kept[1] - 1.5
    _kept[0] += 0.25
    return 1 if total > 0 else 0
