"""mistake: ce_log10
math.log10 in a comprehension, and np.log10 of the sum of powers.
"""

import math


def _hot(table, t):
    if table.ndim != 2 or table.size == 0 or t.shape not in (table.shape, (len(table),)):
        raise ValueError("table or targets")
    return one_hot(t, table.shape[1]) if t.ndim == 1 else t


def cross_entropy(p, t):
    t = _hot(p, t)
    if p.min() < 0:
        raise ValueError("negative")
    costs = [-math.log10(max(float(value), 1e-12)) for value, hot in zip(p.flat, t.flat, strict=True) if hot]
    return sum(costs) / len(costs)


def softmax_cross_entropy(z, t):
    t = _hot(z, t)
    kind = z.dtype if z.dtype.kind == "f" else np.dtype(float)
    z = z.astype(kind) - z.max(axis=1, keepdims=True)
    norm = np.exp(z).sum(axis=1, keepdims=True)
    loss = np.sum(t * (np.log10(norm) - z * np.log10(np.e))) / len(z)
    return float(loss), ((np.exp(z) / norm - t) / len(z)).astype(kind)
