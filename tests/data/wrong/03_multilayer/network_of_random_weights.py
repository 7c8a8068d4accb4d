"""task: xor_network
Weights from the global generator; training is left for later.
"""


def xor_network():
    np.random.seed(0)
    return {
        "W1": np.random.randn(2, 2),
        "b1": np.random.randn(2),
        "W2": np.random.randn(2, 1),
        "b2": np.random.randn(1),
    }
