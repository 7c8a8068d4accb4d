"""The bias is a last row of the weights: layers become one matrix each, and a stack their product."""

from functools import reduce

import numpy as np


def _matrix(W, b):
    """Put the biases under the weights, and a last column that hands the 1 on."""
    W, b = np.asarray(W), np.asarray(b)
    if W.ndim != 2 or b.ndim != 1 or W.shape[1] != b.size:
        raise ValueError(f"no layer: {W.shape}, {b.shape}")
    kind = np.float32 if W.dtype == b.dtype == np.float32 else np.float64
    whole = np.zeros((W.shape[0] + 1, W.shape[1] + 1), dtype=kind)
    whole[:-1, :-1] = W
    whole[-1, :-1] = b
    whole[-1, -1] = 1
    return whole


def _with_ones(x):
    x = np.asarray(x)
    if x.ndim != 2:
        raise ValueError(f"samples must be rows of a table, not {x.ndim}-D")
    kind = x.dtype if x.dtype == np.float32 else np.dtype(np.float64)
    return np.column_stack([x.astype(kind), np.ones(len(x), dtype=kind)])


def XOR(x1, x2):
    net = xor_network()
    hidden, output = _matrix(net["W1"], net["b1"]), _matrix(net["W2"], net["b2"])
    row = np.array([x1, x2, 1])
    return int(((row @ hidden > 0) @ output > 0)[0])


def xor_network():
    return {
        "W1": np.array([[1, -1], [-1, 1]]),
        "b1": np.array([0, 0]),
        "W2": np.array([[1], [1]]),
        "b2": np.array([0]),
    }


def dense(x, W, b):
    return (_with_ones(x) @ _matrix(W, b))[:, :-1]


def mlp_forward(x, layers, activation):
    def onwards(here, rest):
        (W, b), *others = rest
        sums = dense(here, W, b)
        if not others:
            return [sums]
        there = activation(sums)
        return [there, *onwards(there, others)]

    return [x, *onwards(x, layers)]


def collapse_linear(layers):
    product = reduce(np.matmul, [_matrix(W, b) for W, b in layers])
    return product[:-1, :-1], product[-1, :-1]


def count_params(sizes):
    def from_here(first, second, *rest):
        matrix = _matrix(np.zeros((first, second)), np.zeros(second))
        return matrix[:, :-1].size + (from_here(second, *rest) if rest else 0)

    if len(sizes) < 2:
        raise ValueError("one size makes no network")
    return from_here(*sizes)
