"""A small class is the neuron; the functions make one, and the gates are neurons made once."""

from dataclasses import dataclass

import numpy as np


@dataclass
class Neuron:
    """Weights and a bias that can be asked about one sample or a table of them."""

    weights: np.ndarray
    bias: float

    def __post_init__(self):
        self.weights = np.asarray(self.weights, dtype=float)
        if self.weights.ndim != 1:
            raise ValueError("the weights must be one row of numbers")

    def total(self, inputs, axes):
        inputs = np.asarray(inputs, dtype=float)
        if inputs.ndim != axes or 0 in inputs.shape or inputs.shape[-1:] != self.weights.shape:
            raise ValueError("the inputs do not fit the weights")
        return np.tensordot(inputs, self.weights, axes=1) + self.bias

    def fires(self, inputs, axes):
        return step(self.total(inputs, axes))


def weighted_sum(x, w, b=0.0):
    return Neuron(w, b).total(x, axes=1)[()]


def step(z):
    return np.greater(z, 0).astype(np.int64)


def perceptron(x, w, b=0.0):
    return Neuron(w, b).fires(x, axes=1)


def perceptron_batch(X, w, b=0.0):
    return Neuron(w, b).fires(X, axes=2)


_NEURONS = {"AND": Neuron([0.5, 0.5], -0.7), "OR": Neuron([2, 2], -1), "NAND": Neuron([-3, -2], 4)}


def AND(x1, x2):
    return _NEURONS["AND"].fires((x1, x2), axes=1)


def OR(x1, x2):
    return _NEURONS["OR"].fires((x1, x2), axes=1)


def NAND(x1, x2):
    return _NEURONS["NAND"].fires((x1, x2), axes=1)


def gate_weights(name):
    try:
        neuron = _NEURONS[name]
    except KeyError:
        raise ValueError(name) from None
    return neuron.weights.copy(), neuron.bias
