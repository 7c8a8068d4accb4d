"""Every sample goes through the network alone; the activation function is called for one row at a time."""

import numpy as np


def XOR(x1, x2):
    return (x1 + x2) % 2


def xor_network():
    return {
        "W1": np.array([[1.0, 1.0], [1.0, 1.0]], dtype=np.float32),
        "b1": np.array([-0.5, -1.5], dtype=np.float32),
        "W2": np.array([[1.0], [-2.0]], dtype=np.float32),
        "b2": np.array([-0.5], dtype=np.float32),
    }


def _one(row, W, b):
    return sum((row[i] * W[i] for i in range(len(row))), start=b)


def _prepare(a, axes):
    a = np.asarray(a)
    if a.ndim != axes:
        raise ValueError(a.shape)
    return a.astype(np.float64) if a.dtype != np.float32 else a


def dense(x, W, b):
    x, W, b = _prepare(x, 2), _prepare(W, 2), _prepare(b, 1)
    if x.shape[1] != len(W) or W.shape[1] != len(b):
        raise ValueError((x.shape, W.shape, b.shape))
    return np.array([_one(row, W, b) for row in x])


def mlp_forward(x, layers, activation):
    """Rows of lists first, then one array for each layer."""
    if np.ndim(x) != 2:
        raise ValueError("samples in rows, please")
    steps = [[row] for row in np.asarray(x)]
    for way in steps:
        for place, (W, b) in enumerate(layers):
            z = dense(way[-1][None], W, b)[0]
            way.append(activation(z) if place < len(layers) - 1 else z)
    return [np.array([way[place] for way in steps]) for place in range(len(layers) + 1)]


def collapse_linear(layers):
    W, b = layers[0]
    W, b = _prepare(W, 2), _prepare(b, 1)
    if W.shape[1] != b.shape[0]:
        raise ValueError("no layer")
    for V, c in layers[1:]:
        W = dense(W, V, np.zeros(np.shape(c), dtype=W.dtype))
        b = dense(b.reshape(1, -1), V, c).reshape(-1)
    return W, b


def count_params(sizes):
    if len(sizes) <= 1:
        raise ValueError("nothing to count")
    total = 0
    before = None
    for now in sizes:
        if before is not None:
            total += now * before + now
        before = now
    return total
