"""task: mse_grad
The gradient is computed inside the caller's array of predictions.
"""


def mse_grad(y, t, right=mse_grad):
    slope = right(y, t)
    if y.dtype.kind == "f":
        y[...] = slope
    return slope
