"""Own subclass of ValueError, np.vstack of a row of ones for the bias, outputs in a tuple, collapse from the end."""

import numpy as np


class SizeError(ValueError):
    def __init__(self, what, *shapes):
        super().__init__(f"{what}: {shapes}")


def XOR(x1, x2):
    return [0, 1, 0][x1 + x2]


def xor_network():
    hidden = {"W1": np.eye(2) * 2 - 1, "b1": np.zeros(2)}
    output = {"W2": np.ones((2, 1)), "b2": np.zeros(1)}
    return hidden | output


def _ready(what, a, axes):
    a = np.asanyarray(a)
    if a.ndim != axes:
        raise SizeError(what, a.shape)
    return a + np.zeros((), dtype=a.dtype if a.dtype.kind == "f" else "f8")


def dense(x, W, b):
    x, W, b = _ready("x", x, 2), _ready("W", W, 2), _ready("b", b, 1)
    if x.shape[1:] + b.shape != W.shape:
        raise SizeError("layer", x.shape, W.shape, b.shape)
    return np.hstack([x, np.ones((len(x), 1), dtype=x.dtype)]) @ np.vstack([W, b])


def mlp_forward(x, layers, activation):
    outputs = (x,)
    functions = [activation for _ in layers]
    functions[-1] = None
    for function, (W, b) in zip(functions, layers, strict=True):
        sums = dense(outputs[-1], W, b)
        outputs = (*outputs, function(sums) if function else sums)
    return outputs


def collapse_linear(layers):
    """Keep the product of all weights behind, from the last layer to the first."""
    for W, b in layers:
        if np.ndim(W) != 2 or np.shape(b) != np.shape(W)[1:]:
            raise SizeError("layer", np.shape(W), np.shape(b))
    W, b = layers[-1]
    behind, bias = _ready("W", W, 2), _ready("b", b, 1)
    for W, b in layers[-2::-1]:
        bias = bias + _ready("b", b, 1) @ behind
        behind = _ready("W", W, 2) @ behind
    return behind, bias


def count_params(sizes):
    if len(sizes) < 2:
        raise SizeError("sizes", sizes)
    inputs, neurons = sizes[:-1], sizes[1:]
    return sum(i * n for i, n in zip(inputs, neurons, strict=True)) + sum(neurons)
