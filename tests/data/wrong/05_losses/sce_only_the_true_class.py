"""task: softmax_cross_entropy
Only the score of the true class gets a slope; the others stay at 0.
"""


def softmax_cross_entropy(z, t, right=softmax_cross_entropy):
    loss, dz = right(z, t)
    rows = (t if np.ndim(t) == 2 else one_hot(t, z.shape[1])).astype(dz.dtype)
    return loss, dz * rows
