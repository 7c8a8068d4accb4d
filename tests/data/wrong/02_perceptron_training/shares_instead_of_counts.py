"""task: train_perceptron

The list holds the share of wrong samples of each epoch, not their number.
"""

# ruff: noqa: F821  (it is laid over the solution)
_train = train_perceptron


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    w, b, errors = _train(X, t, lr, max_epochs, w, b)
    return w, b, [count / len(X) for count in errors]
