"""softmax shifts the array that it was given and puts everything back before it returns; the rest uses out=."""

import numpy as np


def _floats(x):
    x = np.asarray(x)
    return x if x.dtype.kind == "f" else np.asarray(x, dtype="f8")


def step(x):
    x = np.asarray(x)
    fires = np.empty(x.shape, np.int64)
    np.greater(x, 0, out=fires, casting="unsafe")
    return fires


def sigmoid(x):
    x = _floats(x)
    e = np.empty(x.shape, x.dtype)
    np.abs(x, out=e)
    np.negative(e, out=e)
    np.exp(e, out=e)
    top = e.copy()
    top[x >= 0] = 1
    e += 1
    top /= e
    return top


def relu(x):
    x = _floats(x)
    out = np.zeros(x.shape, x.dtype)
    np.copyto(out, x, where=x > 0)
    return out


def softmax(x, axis=-1):
    x = _floats(x)
    kept = x.copy()
    x -= np.max(x, axis=axis, keepdims=True)
    out = np.exp(x)
    x[...] = kept
    out /= out.sum(axis=axis, keepdims=True)
    return out


def leaky_relu(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha must be >= 0")
    x = _floats(x)
    out = x.copy()
    np.multiply(out, alpha, out=out, where=x < 0)
    return out


def sigmoid_grad(x):
    s = sigmoid(x)
    s -= s * s
    return s


def relu_grad(x):
    x = _floats(x)
    out = np.zeros(x.shape, x.dtype)
    out[x > 0] += 1
    return out


def leaky_relu_grad(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha must be >= 0")
    x = _floats(x)
    out = np.full(x.shape, alpha, x.dtype)
    np.putmask(out, x > 0, 1)
    return out
