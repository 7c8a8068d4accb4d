"""task: cross_entropy
Labels are multiplied with the table as if they were one-hot rows.
"""


def cross_entropy(p, t):
    p, t = np.asarray(p), np.asarray(t)
    if p.ndim != 2 or p.size == 0 or (p < 0).any() or len(t) != len(p):
        raise ValueError("shapes")
    rows = t if t.ndim == 2 else t[:, None]
    return float(-np.sum(rows * np.log(np.maximum(p, 1e-12))) / len(p))
