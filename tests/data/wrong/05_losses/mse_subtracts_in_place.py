"""task: mse
The targets are subtracted inside the caller's array of predictions.
"""


def mse(y, t, right=mse):
    value = right(y, t)
    if y.dtype.kind == "f":
        y -= t
    return value
