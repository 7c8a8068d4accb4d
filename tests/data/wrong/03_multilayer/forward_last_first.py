"""task: mlp_forward
The list is in the order of back propagation: the output first.
"""

_kept = mlp_forward


def mlp_forward(x, layers, activation):
    return _kept(x, layers, activation)[::-1]
