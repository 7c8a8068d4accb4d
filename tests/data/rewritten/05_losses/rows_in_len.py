"""mistake: mse_over_rows
The sum over each sample, then the mean over the samples, with a comprehension.
"""


def mse(y, t):
    if y.shape != t.shape or y.size == 0:
        raise ValueError("y and t")
    samples = [np.sum((a * 1.0 - b * 1.0) ** 2) for a, b in zip(y, t, strict=True)]
    return float(sum(samples) / len(samples))


def mse_grad(y, t):
    if y.shape != t.shape or y.size == 0:
        raise ValueError("y and t")
    one = y.dtype.type(1) if y.dtype.kind == "f" else 1.0
    return 2 * (one * y - one * t) / len(y)
