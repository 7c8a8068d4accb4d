"""As short as it gets: numpy operators, one helper for the checks, XOR by the operator of the same name."""

import numpy as np


def _f(a, n):
    a = np.array(a)
    if a.ndim != n:
        raise ValueError
    return a if a.dtype == np.float32 else a.astype(float)


def XOR(x1, x2):
    return x1 ^ x2


def xor_network():
    return {"W1": np.array([[1, 1], [1, 1]]), "b1": np.array([0, -1]), "W2": np.array([[1], [-1]]), "b2": np.array([0])}


def dense(x, W, b):
    x, W, b = _f(x, 2), _f(W, 2), _f(b, 1)
    if x.shape[1] != W.shape[0] or W.shape[1] != b.shape[0]:
        raise ValueError
    return np.dot(x, W) + b


def mlp_forward(x, layers, activation):
    out = [x]
    for W, b in layers[:-1]:
        out.append(activation(dense(out[-1], W, b)))
    return [*out, dense(out[-1], *layers[-1])]


def collapse_linear(layers):
    W, b = _f(layers[0][0], 2), _f(layers[0][1], 1)
    if W.shape[1] != len(b):
        raise ValueError
    for V, c in layers[1:]:
        W, b = dense(W, V, np.zeros_like(c)), dense(b[None], V, c)[0]
    return W, b


def count_params(sizes):
    if len(sizes) < 2:
        raise ValueError
    return int(np.dot(np.array(sizes[:-1]) + 1, sizes[1:]))
