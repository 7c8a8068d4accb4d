"""A neuron is a column: sums are computed neuron by neuron and stacked; messages in Korean."""

import numpy as np


def XOR(x1, x2):
    둘다 = x1 and x2
    하나라도 = x1 or x2
    return int(하나라도 and not 둘다)


def xor_network():
    return {
        "W1": np.column_stack(([1.0, 1.0], [1.0, 1.0])),
        "b1": np.array([-0.5, -1.5]),
        "W2": np.array([1.0, -1.0]).reshape(2, 1),
        "b2": np.array([-0.5]),
    }


def _실수(a):
    return a if np.issubdtype(a.dtype, np.floating) else a.astype("float64")


def dense(x, W, b):
    if x.ndim != 2 or W.ndim != 2 or b.ndim != 1:
        raise ValueError("축의 수가 맞지 않습니다")
    if W.shape != (x.shape[1], len(b)):
        raise ValueError("크기가 맞지 않습니다")
    x, W, b = _실수(x), _실수(W), _실수(b)
    neurons = [x @ W[:, j] + b[j] for j in range(len(b))]
    return np.stack(neurons, axis=1)


def mlp_forward(x, layers, activation):
    출력 = [x]
    남은층 = list(layers)
    while 남은층:
        W, b = 남은층.pop(0)
        총합 = dense(출력[-1], W, b)
        출력.append(총합 if not 남은층 else activation(총합))
    return 출력


def collapse_linear(layers):
    W, b = layers[0]
    if W.ndim != 2 or b.shape != (W.shape[1],):
        raise ValueError("가중치와 편향이 맞지 않습니다")
    rows = np.concatenate([_실수(W), _실수(b)[np.newaxis]])
    for W, b in layers[1:]:
        only_last = np.zeros((len(rows), 1), dtype=rows.dtype)
        only_last[-1] = 1
        rows = dense(rows, W, np.zeros(b.shape, dtype=_실수(b).dtype)) + only_last * b
    return rows[:-1], rows[-1]


def count_params(sizes):
    if not len(sizes) > 1:
        raise ValueError("입력층과 출력층이 필요합니다")
    return sum(sizes[i + 1] * (sizes[i] + 1) for i in range(len(sizes) - 1))
