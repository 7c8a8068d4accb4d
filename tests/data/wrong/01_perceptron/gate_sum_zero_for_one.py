"""task: gate_weights
The weights of AND leave a sum of exactly 0 where it should be above.
"""


def gate_weights(name):
    if name not in _GATES:
        raise ValueError(name)
    w, b = _GATES[name]
    return np.array(w), -2.0 if name == "AND" else b
