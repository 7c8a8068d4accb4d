"""task: softmax_cross_entropy
The gradient is forgotten: only the loss is returned.
"""


def softmax_cross_entropy(z, t, right=softmax_cross_entropy):
    return right(z, t)[0]
