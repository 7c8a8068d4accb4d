"""task: cross_entropy
Probabilities are clipped at 1e-15 instead of 1e-12.
"""


def cross_entropy(p, t, right=cross_entropy):
    right(p, t)
    rows = t if np.ndim(t) == 2 else one_hot(t, p.shape[1])
    return float(-np.sum(rows * np.log(np.maximum(p, 1e-15))) / len(p))
