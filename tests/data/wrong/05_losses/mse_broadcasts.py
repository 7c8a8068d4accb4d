"""task: mse, mse_grad
No check of shapes: numpy stretches a row against a column.
"""


def mse(y, t):
    y, t = np.asarray(y), np.asarray(t)
    if y.size == 0 or t.size == 0:
        raise ValueError("empty")
    return float(np.mean((y.astype(float) - t) ** 2))


def mse_grad(y, t):
    y, t = np.asarray(y), np.asarray(t)
    if y.size == 0 or t.size == 0:
        raise ValueError("empty")
    y = y if y.dtype.kind == "f" else y.astype(float)
    return 2 * (y - t) / y.size
