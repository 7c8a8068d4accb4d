"""task: xor_network
Each row of W1 holds the weights of a neuron, as if W were (neurons, inputs).
"""


def xor_network():
    return {
        "W1": np.array([[1.0, 1.0], [-1.0, -1.0]]),
        "b1": np.array([-0.5, 1.5]),
        "W2": np.array([[1.0], [1.0]]),
        "b2": np.array([-1.5]),
    }
