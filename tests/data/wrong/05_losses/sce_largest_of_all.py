"""task: softmax_cross_entropy
The largest score of the whole table is subtracted, so rows far below it vanish.
"""


def softmax_cross_entropy(z, t, right=softmax_cross_entropy):
    _, dz = right(z, t)
    rows = (t if np.ndim(t) == 2 else one_hot(t, z.shape[1])).astype(dz.dtype)
    shifted = z * dz.dtype.type(1) - z.max()
    e = np.exp(shifted)
    total = e.sum(axis=1, keepdims=True)
    return float(-np.sum(rows * (shifted - np.log(total))) / len(z)), (e / total - rows) / len(z)
