"""task: cross_entropy, softmax_cross_entropy
A batch of one is squeezed to one axis and then refused.
"""


def cross_entropy(p, t, right=cross_entropy):
    return right(np.squeeze(p), np.squeeze(t))


def softmax_cross_entropy(z, t, right=softmax_cross_entropy):
    return right(np.squeeze(z), np.squeeze(t))
