"""task: cross_entropy
The binary formula: the other classes are charged for not being 0.
"""


def cross_entropy(p, t, right=cross_entropy):
    value = right(p, t)
    rows = t if np.ndim(t) == 2 else one_hot(t, p.shape[1])
    others = np.log(np.maximum(1 - p * 1.0, 1e-12))
    return value - float(np.sum((1 - rows * 1.0) * others) / len(p))
