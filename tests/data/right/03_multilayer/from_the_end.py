"""Goes through the layers from the last one, by recursion in two functions; counts are numpy integers."""

import numpy as np


def XOR(x1, x2):
    return np.int64(x1 != x2)


def xor_network():
    """One hidden neuron for (1, 0), one for (0, 1)."""
    return {
        "W1": np.array([[2.0, -2.0], [-2.0, 2.0]]),
        "b1": np.array([-1.0, -1.0]),
        "W2": np.array([[3.0], [3.0]]),
        "b2": np.array([-1.0]),
    }


def _number_type(*arrays):
    return "float32" if {str(a.dtype) for a in arrays} == {"float32"} else "float64"


def dense(x, W, b):
    if np.ndim(x) != 2 or np.ndim(W) != 2 or np.shape(b) != (np.shape(W)[1],) or np.shape(x)[1] != np.shape(W)[0]:
        raise ValueError("this layer cannot take these samples")
    kind = _number_type(x, W, b)
    return np.tensordot(x.astype(kind), W.astype(kind), axes=([1], [0])) + b.astype(kind)


def _up_to(x, layers, activation):
    if len(layers) == 0:
        return [x]
    before = _up_to(x, layers[:-1], activation)
    return [*before, activation(dense(before[-1], *layers[-1]))]


def mlp_forward(x, layers, activation):
    hidden = _up_to(x, layers[:-1], activation)
    return [*hidden, dense(hidden[-1], *layers[-1])]


def collapse_linear(layers):
    *front, (W, b) = layers
    if np.ndim(W) != 2 or np.shape(b) != (np.shape(W)[1],):
        raise ValueError("this is no layer")
    kind = _number_type(W, b)
    if not front:
        return W.astype(kind), b.astype(kind)
    before_W, before_b = collapse_linear(front)
    return before_W @ W.astype(kind), before_b @ W.astype(kind) + b


def count_params(sizes):
    if len(sizes) < 2:
        raise ValueError("no layer has weights here")
    if len(sizes) == 2:
        return np.int64(sizes[1] * (1 + sizes[0]))
    return count_params(sizes[:-1]) + count_params(sizes[-2:])
