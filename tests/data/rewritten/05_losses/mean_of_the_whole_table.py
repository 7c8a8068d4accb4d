"""mistake: ce_mean_all
np.mean over the product of the one-hot table and the logarithms; the gradient is divided by the size of the table.
"""


def _as_rows(scores, t):
    if scores.ndim != 2 or scores.size == 0:
        raise ValueError("scores")
    if t.ndim == 1 and len(t) == len(scores):
        t = one_hot(t, scores.shape[1])
    elif t.shape != scores.shape:
        raise ValueError("t")
    return t.astype(scores.dtype if scores.dtype.kind == "f" else float)


def cross_entropy(p, t):
    t = _as_rows(p, t)
    if np.any(p < 0):
        raise ValueError("p")
    return np.mean(-(t * np.log(np.clip(p, 1e-12, None))))


def softmax_cross_entropy(z, t):
    t = _as_rows(z, t)
    z = z.astype(t.dtype)
    z = z - np.amax(z, axis=1, keepdims=True)
    e = np.exp(z)
    norm = e.sum(axis=1, keepdims=True)
    return np.mean(t * (np.log(norm) - z)), (e / norm - t) / t.size
