"""task: xor_network
The output neuron has weights of shape (2,) and a bias without axes.
"""


def xor_network():
    return {
        "W1": np.array([[1.0, -1.0], [1.0, -1.0]]),
        "b1": np.array([-0.5, 1.5]),
        "W2": np.array([1.0, 1.0]),
        "b2": np.array(-1.5),
    }
