"""task: mlp_forward
All outputs side by side in one array.
"""

_kept = mlp_forward


def mlp_forward(x, layers, activation):
    return np.concatenate(_kept(x, layers, activation), axis=1)
