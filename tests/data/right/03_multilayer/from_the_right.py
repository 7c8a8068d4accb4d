"""Column vectors as in a textbook: everything is transposed, W.T @ x.T + b[:, None], and transposed back."""

import itertools

import numpy as np


def XOR(x1, x2):
    h1 = int(x1 - x2 > 0)
    h2 = int(x2 - x1 > 0)
    return int(h1 + h2 > 0)


def xor_network():
    A = np.array([[1.0, 1.0], [-1.0, -1.0]])
    c = np.array([[-0.5], [1.5]])
    return {"W1": A.T, "b1": c[:, 0], "W2": np.array([[1.0, 1.0]]).T, "b2": np.array([-1.5])}


def _f(a):
    return a.astype(np.float64) if a.dtype.kind in "iub" else a


def _check(W, b):
    if W.ndim != 2 or b.ndim != 1 or len(b) != len(W.T):
        raise ValueError("W (D, M) and b (M,) are needed")


def dense(x, W, b):
    _check(W, b)
    if x.ndim != 2 or len(x.T) != len(W):
        raise ValueError("x (N, D) and W (D, M) are needed")
    return (_f(W).T @ _f(x).T + _f(b)[:, None]).T


def mlp_forward(x, layers, activation):
    a = x
    kept = []
    for W, b in layers:
        kept.append(a)
        z = dense(a, W, b)
        a = z if len(kept) == len(layers) else activation(z)
    kept.append(a)
    return kept


def collapse_linear(layers):
    A, c = None, None
    for W, b in layers:
        _check(W, b)
        if A is None:
            A, c = _f(W).T, _f(b)[:, None]
        else:
            A, c = _f(W).T @ A, _f(W).T @ c + _f(b)[:, None]
    return A.T, c[:, 0]


def count_params(sizes):
    if len(sizes) < 2:
        raise ValueError("two sizes at least")
    return sum(len(np.zeros(a + 1)) * b for a, b in itertools.pairwise(sizes))
