"""task: softmax_cross_entropy
Gradient and loss are returned in the wrong order.
"""


def softmax_cross_entropy(z, t, right=softmax_cross_entropy):
    loss, dz = right(z, t)
    return dz, loss
