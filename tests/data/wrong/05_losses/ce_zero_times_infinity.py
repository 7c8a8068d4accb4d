"""task: cross_entropy
Nothing is clipped, and 0 times the infinite logarithm of other classes makes nan.
"""


def cross_entropy(p, t, right=cross_entropy):
    right(p, t)
    rows = t if np.ndim(t) == 2 else one_hot(t, p.shape[1])
    return float(-np.sum(rows * np.log(p * 1.0)) / len(p))
