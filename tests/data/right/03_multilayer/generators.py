"""Generators and itertools: layers are accumulated, counts are chained; sizes are unpacked instead of counted."""

from itertools import accumulate, chain, pairwise

import numpy as np

_XOR = {(0, 0): 0, (0, 1): 1, (1, 0): 1, (1, 1): 0}


def XOR(x1, x2):
    return _XOR[x1, x2]


def xor_network():
    rows = [[3, -5], [3, -5]], [-2, 7], [[4], [4]], [-6]
    return {name: np.array(row, dtype=np.float64) for name, row in zip(("W1", "b1", "W2", "b2"), rows, strict=True)}


def _same_kind(*arrays):
    kind = np.result_type(*arrays)
    kind = kind if np.issubdtype(kind, np.floating) and kind != np.float16 else np.dtype(np.float64)
    return [np.asarray(a).astype(kind) for a in arrays]


def _layer(W, b):
    if np.ndim(W) != 2 or (np.shape(W)[1],) != np.shape(b):
        raise ValueError("weights and biases do not belong together")
    return _same_kind(W, b)


def dense(x, W, b):
    _layer(W, b)
    if np.ndim(x) != 2 or x.shape[1] != W.shape[0]:
        raise ValueError("samples and weights do not belong together")
    x, W, b = _same_kind(x, W, b)
    return np.inner(x, W.T) + b


def mlp_forward(x, layers, activation):
    def sums():
        value = x
        for number, (W, b) in enumerate(layers):
            value = dense(activation(value) if number else value, W, b)
            yield value

    *hidden, last = sums()
    return [x, *(activation(z) for z in hidden), last]


def collapse_linear(layers):
    def join(one, other):
        (W, b), (V, c) = one, _layer(*other)
        return np.matmul(W, V), np.matmul(b, V) + c

    first, *rest = layers
    *_, both = accumulate(rest, join, initial=tuple(_layer(*first)))
    return both


def count_params(sizes):
    try:
        _, _, *_ = sizes
    except ValueError:
        raise ValueError("an input and an output layer are needed") from None
    return sum(chain((a * b for a, b in pairwise(sizes)), sizes[1:]))
