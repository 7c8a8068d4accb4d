"""task: softmax_cross_entropy
One-hot integers turn a float32 gradient into float64.
"""


def softmax_cross_entropy(z, t, right=softmax_cross_entropy):
    loss, dz = right(z, t)
    return loss, dz.astype(np.float64)
