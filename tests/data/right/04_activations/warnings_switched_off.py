"""The plain formula of the sigmoid with np.errstate around it; what overflows comes out right anyway."""

import numpy as np


def fl(x):
    x = np.array(x)
    if x.dtype.kind in "biu":
        x = x.astype(np.float64)
    return x


def step(x):
    return (fl(x) > 0).astype("int64")


def sigmoid(x):
    x = fl(x)
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-x))


def relu(x):
    x = fl(x)
    x[x < 0] = 0
    return x


def softmax(x, axis=-1):
    x = fl(x)
    if x.size == 0:
        raise ValueError("x is empty")
    x = x - x.max(axis=axis, keepdims=True)
    with np.errstate(under="ignore"):
        x = np.exp(x)
    return x / x.sum(axis=axis, keepdims=True)


def leaky_relu(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha must not be below 0")
    x = fl(x)
    x[x < 0] *= alpha
    return x


def sigmoid_grad(x):
    s = sigmoid(x)
    return s - s**2


def relu_grad(x):
    x = fl(x)
    positive = x > 0
    x[positive] = 1
    x[~positive] = 0
    return x


def leaky_relu_grad(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha must not be below 0")
    x = fl(x)
    positive = x > 0
    x[...] = alpha
    x[positive] = 1
    return x
