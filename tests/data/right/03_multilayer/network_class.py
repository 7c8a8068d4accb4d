"""A class builds the whole network, and all functions are thin; the outputs are copied into new arrays."""

import itertools

import numpy as np


class Network:
    def __init__(self, layers):
        self.W, self.b = [], []
        for W, b in layers:
            if W.ndim != 2 or b.ndim != 1 or W.shape[1] != b.shape[0]:
                raise ValueError("a layer needs weights (D, M) and biases (M,)")
            if self.W and self.W[-1].shape[1] != W.shape[0]:
                raise ValueError("two layers do not fit together")
            self.W.append(self.to_float(W))
            self.b.append(self.to_float(b))

    @staticmethod
    def to_float(a):
        return a.copy() if a.dtype in (np.float32, np.float64) else a.astype(np.float64)

    def run(self, x, activation=None):
        if x.ndim != 2 or x.shape[1] != self.W[0].shape[0]:
            raise ValueError("the samples do not fit the input layer")
        values = [self.to_float(x)]
        for k in range(len(self.W)):
            z = values[k] @ self.W[k]
            z += self.b[k]
            if activation is not None and k + 1 < len(self.W):
                z = activation(z)
            values.append(z)
        return values

    def flat(self):
        W, b = self.W[0], self.b[0]
        for k in range(1, len(self.W)):
            b = b @ self.W[k]
            b += self.b[k]
            W = W @ self.W[k]
        return W, b


def XOR(x1, x2):
    network = xor_network()
    x = np.array([[x1, x2]], dtype=float)
    fires = Network([(network["W1"], network["b1"])]).run(x)[-1] > 0
    return int(Network([(network["W2"], network["b2"])]).run(fires)[-1].item() > 0)


def xor_network():
    """NOR and AND are both 0."""
    return {
        "W1": np.array([[-1.0, 1.0], [-1.0, 1.0]]),
        "b1": np.array([0.5, -1.5]),
        "W2": np.array([[-1.0], [-1.0]]),
        "b2": np.array([0.5]),
    }


def dense(x, W, b):
    return Network([(W, b)]).run(x)[1]


def mlp_forward(x, layers, activation):
    return Network(layers).run(x, activation)


def collapse_linear(layers):
    return Network(layers).flat()


def count_params(sizes):
    if len(sizes) < 2:
        raise ValueError("a network has at least two layers")
    layers = [(np.zeros(pair), np.zeros(pair[1])) for pair in itertools.pairwise(sizes)]
    network = Network(layers)
    return sum(a.size for a in [*network.W, *network.b])
