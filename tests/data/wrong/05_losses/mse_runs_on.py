"""task: mse
The mean is taken over all calls so far.
"""

_seen = []


def mse(y, t, right=mse):
    _seen.append(right(y, t))
    return sum(_seen) / len(_seen)
