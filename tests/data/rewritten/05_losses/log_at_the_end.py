"""mistake: log_of_softmax
A softmax helper first, then minus the log of its true entries.
"""


def _softmax(z):
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


def softmax_cross_entropy(z, t):
    if z.ndim != 2 or z.size == 0:
        raise ValueError("z")
    if t.ndim == 1 and len(t) == len(z):
        t = one_hot(t, z.shape[1])
    if t.shape != z.shape:
        raise ValueError("t")
    z = z if z.dtype.kind == "f" else z.astype(float)
    p, t = _softmax(z), t.astype(z.dtype)
    return -np.log((p * t).sum(axis=1)).sum() / len(z), (p - t) / len(z)
