"""task: weighted_sum
The total is a global that no call sets back, so each call goes on from the last one.
"""

_total = 0.0


def weighted_sum(x, w, b=0.0):
    global _total
    x, w = _prepared(x, w, axes=1)
    for value, weight in zip(x, w, strict=True):
        _total += value * weight
    return float(_total + b)
