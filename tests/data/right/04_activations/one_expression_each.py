"""Every function is a single expression; only one helper brings the numbers into shape."""

import numpy as np

ALPHAS = (float, lambda alpha: float("a negative alpha is no number to multiply by"))  # float() raises ValueError


def f(x):
    return np.true_divide(x, 1)


def step(x):
    return np.int64(np.asarray(x) > 0)


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -f(x)))


def relu(x):
    return f(x) * (f(x) > 0)


def softmax(x, axis=-1):
    return (lambda e: e / e.sum(axis, keepdims=True))(np.exp(f(x) - f(x).max(axis, keepdims=True)))


def leaky_relu(x, alpha=0.01):
    return f(x) * leaky_relu_grad(x, alpha)


def sigmoid_grad(x):
    return sigmoid(x) * sigmoid(-f(x))


def relu_grad(x):
    return np.sign(relu(x))


def leaky_relu_grad(x, alpha=0.01):
    return relu_grad(x) + ALPHAS[alpha < 0](alpha) * (1 - relu_grad(x))
