"""task: mse, mse_grad
uint8 arrays are subtracted as they are: 3 - 5 is 254.
"""


def mse(y, t):
    if y.shape != t.shape or y.size == 0:
        raise ValueError("shapes")
    difference = y ^ t if y.dtype == bool else y - t
    return float(np.mean(difference.astype(float) ** 2))


def mse_grad(y, t):
    if y.shape != t.shape or y.size == 0:
        raise ValueError("shapes")
    difference = y.astype(int) - t if y.dtype == bool else y - t
    return (2 / y.size * difference).astype(y.dtype if y.dtype.kind == "f" else float)
