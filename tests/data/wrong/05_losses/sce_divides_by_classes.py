"""task: softmax_cross_entropy
The gradient is divided by the number of entries instead of the number of samples.
"""


def softmax_cross_entropy(z, t, right=softmax_cross_entropy):
    loss, dz = right(z, t)
    return loss, dz * len(z) / dz.size
