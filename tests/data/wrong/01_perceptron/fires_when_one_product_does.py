"""task: perceptron
Fires when any single product is above 0, without adding.
"""


def perceptron(x, w, b=0.0):
    x, w = _prepared(x, w, axes=1)
    return int(np.any(x * w + b > 0))
