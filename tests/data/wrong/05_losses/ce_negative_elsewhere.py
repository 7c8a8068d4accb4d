"""task: cross_entropy
A negative probability is noticed at the true class only.
"""


def cross_entropy(p, t, right=cross_entropy):
    labels = t if np.ndim(t) == 1 else np.argmax(t, axis=1)
    if np.ndim(p) == 2 and np.size(p) and np.shape(t) in (p.shape, p.shape[:1]):
        if all(0 <= k < p.shape[1] for k in labels) and (p[np.arange(len(p)), labels] < 0).any():
            raise ValueError("negative")
        p = np.maximum(p, 0)
    return right(p, t)
