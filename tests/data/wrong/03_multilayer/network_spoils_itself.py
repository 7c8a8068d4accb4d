"""task: xor_network
One set of arrays is kept, and every call lowers the bias of the output for the calls after it.
"""

_network = {
    "W1": np.array([[1.0, -1.0], [1.0, -1.0]]),
    "b1": np.array([-0.5, 1.5]),
    "W2": np.array([[1.0], [1.0]]),
    "b2": np.array([-1.5]),
}


def xor_network():
    given = {name: array.copy() for name, array in _network.items()}
    _network["b2"] -= 1.0
    return given
