"""task: dense
The total of a row begins as another name for b, so every sample adds to the biases of the next.
"""


def dense(x, W, b):
    W, b = _layer(W, b)
    x = _as_float(x)
    if x.ndim != 2 or x.shape[1] != len(W):
        raise ValueError("sizes")
    rows = []
    for row in x:
        total = b
        for value, weights in zip(row, W, strict=True):
            total += value * weights
        rows.append(total.copy())
    return np.array(rows)
