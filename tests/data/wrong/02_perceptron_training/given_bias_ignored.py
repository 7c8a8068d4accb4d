"""task: train_perceptron

Training always starts from a bias of 0.
"""

# ruff: noqa: F821  (it is laid over the solution)
_train = train_perceptron


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    return _train(X, t, lr, max_epochs, w, 0.0)
