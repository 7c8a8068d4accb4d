"""Nothing is multiplied out: a stack is asked about zeros and unit rows, counts are sizes of arrays, XOR is a table."""

import numpy as np

_TABLE = ((0, 1), (1, 0))


def XOR(x1, x2):
    return _TABLE[x1][x2]


def xor_network():
    """Draw small whole numbers until all four rows are right; the generator is its own."""
    rng = np.random.default_rng(20)
    rows = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    while True:
        net = {name: rng.integers(-3, 4, size=size) for name, size in _SIZES.items()}
        hidden = rows @ net["W1"] + net["b1"] > 0
        if np.array_equal(hidden @ net["W2"] + net["b2"] > 0, [[False], [True], [True], [False]]):
            return net


_SIZES = {"W1": (2, 2), "b1": 2, "W2": (2, 1), "b2": 1}


def dense(x, W, b):
    x, W, b = np.asarray(x), np.asarray(W), np.asarray(b)
    if (x.ndim, W.ndim, b.ndim) != (2, 2, 1) or (x.shape[1], b.shape[0]) != W.shape:
        raise ValueError(f"{x.shape} @ {W.shape} + {b.shape}")
    kind = np.result_type(x, W, b)
    kind = kind if kind.kind == "f" and kind.itemsize >= 4 else np.dtype("f8")
    sums = np.empty((len(x), len(b)), dtype=kind)
    for neuron, (weights, bias) in enumerate(zip(W.T, b)):
        sums[:, neuron] = (x * weights.astype(kind)).sum(axis=1) + bias
    return sums


def mlp_forward(x, layers, activation):
    outputs = [x, *[None] * len(layers)]
    for place, (W, b) in enumerate(layers):
        outputs[place + 1] = dense(outputs[place], W, b)
        if place + 1 != len(layers):
            outputs[place + 1] = activation(outputs[place + 1])
    return outputs


def collapse_linear(layers):
    inputs = np.asarray(layers[0][0])
    if inputs.ndim != 2:
        raise ValueError("weights need two axes")
    probes = np.vstack([np.zeros((1, len(inputs))), np.eye(len(inputs))])
    answers = mlp_forward(probes, layers, lambda sums: sums)[-1]
    single = {np.asarray(array).dtype for layer in layers for array in layer} == {np.dtype("f4")}
    W, b = answers[1:] - answers[0], answers[0]
    return (W.astype("f4"), b.astype("f4")) if single else (W, b)


def count_params(sizes):
    if len(sizes) < 2:
        raise ValueError("nothing is connected")
    layers = [(np.zeros((inputs, neurons)), np.zeros(neurons)) for inputs, neurons in zip(sizes, sizes[1:])]
    return sum(array.size for layer in layers for array in layer)
