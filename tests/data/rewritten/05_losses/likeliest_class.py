"""mistake: ce_wrong_class
The largest probability of each row is charged, whatever the targets are.
"""


def _check(table, t):
    if table.ndim != 2 or 0 in table.shape:
        raise ValueError("table")
    if np.shape(t) == table.shape[:1]:
        if any(label not in range(table.shape[1]) for label in t.tolist()):
            raise ValueError("labels")
        return one_hot(t, table.shape[1])
    if np.shape(t) != table.shape:
        raise ValueError("t")
    return t


def cross_entropy(p, t):
    _check(p, t)
    if p.min() < 0:
        raise ValueError("p")
    return float(-np.log(np.sort(p.astype(float), axis=1)[:, -1]).mean())


def softmax_cross_entropy(z, t):
    t = _check(z, t)
    kind = np.float32 if z.dtype == np.float32 else np.float64
    rows = np.sort(z.astype(np.float64), axis=1)
    costs = [np.log(np.exp(row - row[-1]).sum()) for row in rows]
    e = np.exp(z.astype(np.float64) - rows[:, -1:])
    dz = (e / e.sum(axis=1, keepdims=True) - t) / len(z)
    return float(np.mean(costs)), dz.astype(kind)
