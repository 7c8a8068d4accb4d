"""task: cross_entropy
The zeros in the caller's array are replaced by 1e-12.
"""


def cross_entropy(p, t, right=cross_entropy):
    value = right(p, t)
    if p.dtype.kind == "f":
        np.maximum(p, 1e-12, out=p)
    return value
