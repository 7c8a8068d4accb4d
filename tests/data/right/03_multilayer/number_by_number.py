"""The activation function is called for one number at a time, and everything is summed in float64 and cut back."""

import itertools
import math

import numpy as np


def XOR(x1, x2):
    return abs(x1 - x2)


def xor_network():
    W1, b1 = np.zeros((2, 2)), np.zeros((2,))
    W1[0, 0] = W1[1, 1] = 1.0
    W1[0, 1] = W1[1, 0] = -1.0
    W2, b2 = np.full((2, 1), 0.75), np.full((1,), -0.5)
    return {"b2": b2, "W2": W2, "b1": b1, "W1": W1}


def _is_single(*arrays):
    return all(a.dtype == np.dtype("float32") for a in arrays)


def dense(x, W, b):
    if len(x.shape) != 2 or len(W.shape) != 2 or len(b.shape) != 1:
        raise ValueError("axes")
    (n, d), (rows, m) = x.shape, W.shape
    if d != rows or b.shape[0] != m:
        raise ValueError("sizes")
    sums = [
        [math.fsum([float(x[r, i]) * float(W[i, j]) for i in range(d)] + [float(b[j])]) for j in range(m)]
        for r in range(n)
    ]
    return np.array(sums, dtype=np.float32 if _is_single(x, W, b) else np.float64)


def mlp_forward(x, layers, activation):
    everything = (x,)
    for (W, b), is_last in zip(layers, [False] * (len(layers) - 1) + [True], strict=True):
        z = dense(everything[-1], W, b)
        if not is_last:
            z = np.array([[activation(number) for number in row] for row in z], dtype=z.dtype)
        everything += (z,)
    return list(everything)


def collapse_linear(layers):
    single = _is_single(*[a for layer in layers for a in layer])
    W, b = layers[0]
    if len(W.shape) != 2 or b.shape != W.shape[1:]:
        raise ValueError("axes")
    W, b = W.astype(np.float64), b.astype(np.float64)
    for V, c in layers[1:]:
        W, b = dense(W, V, np.zeros(c.shape)), dense(np.array([b]), V, c)[0]
    return (np.float32(W), np.float32(b)) if single else (W, b)


def count_params(sizes):
    if len(sizes) < 2:
        raise ValueError("sizes")
    return sum(pair[0] * pair[1] + pair[1] for pair in itertools.pairwise(sizes))
