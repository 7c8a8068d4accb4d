"""mistake: mse_half_sum
A loop adds halves of squares; the gradient is the plain difference.
"""


def mse(y, t):
    if y.shape != t.shape or y.size == 0:
        raise ValueError("shapes")
    total = 0.0
    for a, b in zip(y.ravel().tolist(), t.ravel().tolist(), strict=True):
        total += 0.5 * (a - b) ** 2
    return total


def mse_grad(y, t):
    if y.shape != t.shape or y.size == 0:
        raise ValueError("shapes")
    kind = y.dtype if y.dtype.kind == "f" else np.float64
    return np.array(y, dtype=kind) - np.array(t, dtype=kind)
