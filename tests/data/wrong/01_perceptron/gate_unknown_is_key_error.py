"""task: gate_weights
An unknown name raises KeyError, since nobody looked.
"""


def gate_weights(name):
    w, b = _GATES[name]
    return np.array(w), b
