"""Buffers with out= and np.einsum; XOR by conditions; numpy's own ValueErrors are let through where there are any."""

import numpy as np


def XOR(x1, x2):
    if x1 == 1 and x2 == 0:
        return 1
    if x1 == 0 and x2 == 1:
        return 1
    return 0


def xor_network():
    return {
        "W1": np.array([[100.0, 1e-3], [100.0, 1e-3]]),
        "b1": np.array([-50.0, -1.5e-3]),
        "W2": np.array([[7.0], [-9.0]]),
        "b2": np.array([-1.0]),
    }


def _floats(a):
    return np.array(a, dtype=a.dtype if a.dtype.char in "fd" else "d")


def dense(x, W, b):
    if x.ndim != 2 or W.ndim != 2 or b.shape != (W.shape[1],):
        raise ValueError("no layer")
    x, W, b = _floats(x), _floats(W), _floats(b)
    out = np.empty((x.shape[0], W.shape[1]), dtype=np.result_type(x, W, b))
    np.matmul(x, W, out=out)
    np.add(out, b, out=out)
    return out


def mlp_forward(x, layers, activation):
    outputs = [None for _ in range(len(layers) + 1)]
    outputs[0] = x
    for k, layer in enumerate(layers, 1):
        outputs[k] = dense(outputs[k - 1], *layer)
        if k == len(layers):
            break
        outputs[k] = activation(outputs[k])
    return outputs


def collapse_linear(layers):
    checked = []
    for W, b in layers:
        if W.ndim != 2 or b.shape != (W.shape[1],):
            raise ValueError("no layer")
        checked.append((_floats(W), _floats(b)))
    W, b = checked.pop(0)
    for V, c in checked:
        if V.shape[0] != b.size:
            raise ValueError("no stack")
        W = np.einsum("ij,jk->ik", W, V)
        b = np.einsum("j,jk->k", b, V)
        b += c
    return W, b


def count_params(sizes):
    first, second = sizes[0:1], sizes[1:2]
    if not first or not second:
        raise ValueError("too short")
    return int(np.sum(np.multiply(sizes[:-1], sizes[1:])) + np.sum(sizes[1:]))
