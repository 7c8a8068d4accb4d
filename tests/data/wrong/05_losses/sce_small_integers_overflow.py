"""task: softmax_cross_entropy
The largest score is subtracted from uint8 scores before they become floats.
"""


def softmax_cross_entropy(z, t, right=softmax_cross_entropy):
    if np.ndim(z) == 2 and np.size(z) and z.dtype.kind == "u":
        z = z - z.max(axis=1, keepdims=True)
    return right(z, t)
