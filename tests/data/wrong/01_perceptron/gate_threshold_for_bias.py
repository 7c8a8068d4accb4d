"""task: gate_weights
Gives the threshold that the sum must pass instead of the bias, so its sign is turned.
"""


def gate_weights(name):
    if name not in _GATES:
        raise ValueError(name)
    w, b = _GATES[name]
    return np.array(w), -b
