"""task: gate_weights
Weights and bias come in one array of three.
"""


def gate_weights(name):
    if name not in _GATES:
        raise ValueError(name)
    w, b = _GATES[name]
    return np.array([*w, b])


def AND(x1, x2):
    return int(x1 and x2)


def OR(x1, x2):
    return int(x1 or x2)


def NAND(x1, x2):
    return int(not (x1 and x2))
