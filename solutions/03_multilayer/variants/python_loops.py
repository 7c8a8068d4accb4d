"""Plain Python numbers: every connection is visited in a loop, and gates are conditions."""

import numpy as np


def _table(values, axes):
    array = np.asarray(values)
    if array.ndim != axes:
        raise ValueError(f"{axes} axes are needed, {array.ndim} were given")
    return array


def _kind(*arrays):
    return np.float32 if all(np.asarray(array).dtype == np.float32 for array in arrays) else np.float64


def AND(x1, x2):
    return 1 if x1 + x2 > 1.5 else 0


def OR(x1, x2):
    return 1 if x1 + x2 > 0.5 else 0


def NAND(x1, x2):
    return 0 if AND(x1, x2) else 1


def XOR(x1, x2):
    return AND(OR(x1, x2), NAND(x1, x2))


def xor_network():
    net = {"W1": np.empty((2, 2)), "b1": np.empty(2), "W2": np.empty((2, 1)), "b2": np.empty(1)}
    net["W1"][:, 0] = 2
    net["b1"][0] = -1
    net["W1"][:, 1] = -2
    net["b1"][1] = 3
    net["W2"][:, 0] = 2
    net["b2"][0] = -3
    return net


def dense(x, W, b):
    x, W, b = _table(x, 2), _table(W, 2), _table(b, 1)
    samples, inputs = x.shape
    if W.shape[0] != inputs:
        raise ValueError("every input needs a row of weights")
    neurons = W.shape[1]
    if len(b) != neurons:
        raise ValueError("every neuron needs a bias")
    sums = np.zeros((samples, neurons), dtype=_kind(x, W, b))
    for n in range(samples):
        for j in range(neurons):
            total = float(b[j])
            for i in range(inputs):
                total += float(x[n, i]) * float(W[i, j])
            sums[n, j] = total
    return sums


def mlp_forward(x, layers, activation):
    outputs = [np.array(x)]
    last = len(layers) - 1
    for place in range(len(layers)):
        W, b = layers[place]
        sums = dense(outputs[place], W, b)
        if place < last:
            sums = activation(sums)
        outputs.append(sums)
    return outputs


def collapse_linear(layers):
    total_W, total_b = _table(layers[0][0], 2), _table(layers[0][1], 1)
    kind = _kind(*(array for layer in layers for array in layer))
    if len(total_b) != total_W.shape[1]:
        raise ValueError("every neuron needs a bias")
    total_W, total_b = total_W.astype(kind), total_b.astype(kind)
    for W, b in layers[1:]:
        nothing = np.zeros(np.shape(W)[-1:], dtype=kind)
        total_W = dense(total_W, W, nothing)
        total_b = dense(total_b[np.newaxis], W, b)[0]
    return total_W, total_b


def count_params(sizes):
    if len(sizes) < 2:
        raise ValueError("an input layer and an output layer are needed")
    count = 0
    for place in range(1, len(sizes)):
        count += sizes[place - 1] * sizes[place]
        count += sizes[place]
    return count
