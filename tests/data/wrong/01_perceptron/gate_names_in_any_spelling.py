"""task: gate_weights
Lower case is accepted as well.
"""


def gate_weights(name):
    name = name.strip().upper()
    if name not in _GATES:
        raise ValueError(name)
    w, b = _GATES[name]
    return np.array(w), b
