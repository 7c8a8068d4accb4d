"""mistake: xor_single_layer
An OR with np.dot and a threshold instead of a bias.
"""


def XOR(x1, x2):
    inputs, weights = np.array([x1, x2]), np.array([0.5, 0.5])
    if np.dot(inputs, weights) > 0.2:
        return 1
    return 0
