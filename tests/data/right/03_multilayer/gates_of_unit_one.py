"""The gates of unit 01 were copied in as public functions, and the step function as well."""

import numpy as np


def step(z):
    return np.where(np.asarray(z) > 0, 1, 0)


def perceptron(x, w, b):
    return int(step(np.dot(x, w) + b))


def AND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([0.5, 0.5]), -0.7)


def OR(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([0.5, 0.5]), -0.2)


def NAND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([-0.5, -0.5]), 0.7)


def XOR(x1, x2):
    s1 = NAND(x1, x2)
    s2 = OR(x1, x2)
    return AND(s1, s2)


def xor_network():
    net = {}
    net["W1"] = np.array([[-0.5, 0.5], [-0.5, 0.5]])
    net["b1"] = np.array([0.7, -0.2])
    net["W2"] = np.array([[0.5], [0.5]])
    net["b2"] = np.array([-0.7])
    return net


def check_layer(W, b):
    if W.ndim != 2:
        raise ValueError("W must have two axes")
    if b.ndim != 1:
        raise ValueError("b must have one axis")
    if W.shape[1] != b.shape[0]:
        raise ValueError("W and b do not fit")


def make_float(a):
    if a.dtype == np.float32 or a.dtype == np.float64:
        return a
    return a.astype(np.float64)


def dense(x, W, b):
    check_layer(W, b)
    if x.ndim != 2:
        raise ValueError("x must have two axes")
    if x.shape[1] != W.shape[0]:
        raise ValueError("x and W do not fit")
    return np.matmul(make_float(x), make_float(W)) + make_float(b)


def mlp_forward(x, layers, activation):
    result = [x]
    for i, (W, b) in enumerate(layers):
        x = dense(x, W, b)
        if i != len(layers) - 1:
            x = activation(x)
        result.append(x)
    return result


def collapse_linear(layers):
    for W, b in layers:
        check_layer(W, b)
    Ws = [make_float(W) for W, b in layers]
    bs = [make_float(b) for W, b in layers]
    if len(layers) == 1:
        return Ws[0], bs[0]
    W = np.linalg.multi_dot(Ws)
    b = bs[0]
    for i in range(1, len(layers)):
        b = np.matmul(b, Ws[i]) + bs[i]
    return W, b


def count_params(sizes):
    if len(sizes) < 2:
        raise ValueError("at least two layers, please")
    weights = 0
    biases = 0
    for i in range(len(sizes) - 1):
        weights = weights + sizes[i] * sizes[i + 1]
        biases = biases + sizes[i + 1]
    return weights + biases
