"""mistake: mse_sum
An inner product of the differences with themselves, and nothing divided; the gradient is twice the differences.
"""


def _gap(y, t):
    if y.shape != t.shape or not y.size:
        raise ValueError("not the same shape")
    return np.subtract(y, t, dtype=y.dtype if y.dtype.kind == "f" else np.float64)


def mse(y, t):
    gap = _gap(y, t).reshape(-1)
    return gap.dot(gap)


def mse_grad(y, t):
    gap = _gap(y, t)
    return gap + gap
