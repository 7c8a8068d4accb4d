"""A small class is the layer; layers can be called and chained, and the functions only make them."""

from dataclasses import dataclass
from itertools import accumulate

import numpy as np


class Misfit(ValueError):
    """Two things that cannot be connected."""


@dataclass
class Layer:
    """Weights and biases that can be applied to samples or to another layer."""

    W: np.ndarray
    b: np.ndarray

    def __post_init__(self):
        self.W, self.b = _real(self.W), _real(self.b)
        if np.ndim(self.W) != 2 or np.shape(self.b) != (np.shape(self.W)[1],):
            raise Misfit("weights and biases")

    def __call__(self, x):
        x = _real(x)
        if x.ndim != 2 or x.shape[1] != len(self.W):
            raise Misfit("samples and weights")
        return np.einsum("nd,dm->nm", x, self.W) + self.b

    def then(self, other):
        if self.W.shape[1] != other.W.shape[0]:
            raise Misfit("two layers")
        return Layer(self.W.dot(other.W), other.W.T.dot(self.b) + other.b)


def _real(values):
    values = np.asarray(values)
    return values if values.dtype.kind == "f" else values.astype(float)


def XOR(x1, x2):
    net = xor_network()
    hidden = Layer(net["W1"], net["b1"])([[x1, x2]]) > 0
    return np.int64(Layer(net["W2"], net["b2"])(hidden)[0, 0] > 0)


def xor_network():
    both, any_of_them = np.array([1.0, 1.0]), np.array([1.0, 1.0])
    return {
        "W1": np.stack([both, any_of_them], axis=1),
        "b1": np.array([-1.5, -0.5]),
        "W2": np.array([[-2.0], [1.0]]),
        "b2": np.array([-0.5]),
    }


def dense(x, W, b):
    return Layer(W, b)(x)


def mlp_forward(x, layers, activation):
    *hidden, last = (Layer(W, b) for W, b in layers)
    outputs = list(accumulate(hidden, lambda here, layer: activation(layer(here)), initial=x))
    return [*outputs, last(outputs[-1])]


def collapse_linear(layers):
    first, *others = (Layer(W, b) for W, b in layers)
    for layer in others:
        first = first.then(layer)
    return first.W.copy(), first.b.copy()


def count_params(sizes):
    if len(sizes) in (0, 1):
        raise ValueError(f"too few layers: {len(sizes)}")
    return sum(W + b for W, b in ((before * after, after) for before, after in zip(sizes[:-1], sizes[1:])))
