"""task: gate_weights
An unknown name falls through all cases and gives None.
"""


def gate_weights(name):
    for known, (w, b) in _GATES.items():
        if name == known:
            return np.array(w), b
