"""task: train_perceptron

The samples of class 0 are turned around in place, as a trick that saves a sign.
"""

# ruff: noqa: F821  (it is laid over the solution)
_train = train_perceptron


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    result = _train(X, t, lr, max_epochs, w, b)
    X[t == 0] *= -1
    return result
