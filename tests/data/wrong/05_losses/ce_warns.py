"""task: cross_entropy
The logarithm of 0 is taken first and replaced afterwards, which makes numpy warn.
"""


def cross_entropy(p, t, right=cross_entropy):
    right(p, t)
    rows = t if np.ndim(t) == 2 else one_hot(t, p.shape[1])
    logs = np.log(p * 1.0)
    return float(-np.sum(rows * np.where(p > 0, logs, np.log(1e-12))) / len(p))
