"""Gates by min, max and subtraction; step by clipping the sign; messages in Korean."""

import numpy as np


def weighted_sum(x, w, b=0.0):
    if np.ndim(x) != 1 or np.shape(x) != np.shape(w) or np.size(x) == 0:
        raise ValueError("입력값과 가중치의 모양이 맞지 않습니다")
    return sum((float(a) * float(c) for a, c in zip(x, w, strict=True)), start=float(b))


def step(z):
    return np.clip(np.sign(np.multiply(z, 1.0)), 0, 1).astype(np.int64)


def perceptron(x, w, b=0.0):
    return int(step(weighted_sum(x, w, b)))


def perceptron_batch(X, w, b=0.0):
    if np.ndim(X) != 2 or np.ndim(w) != 1 or X.shape[1] != w.shape[0] or not X.size:
        raise ValueError("배치와 가중치의 모양이 맞지 않습니다")
    products = X * w.astype(np.float64)
    return step(products.sum(axis=-1) + b)


def AND(x1, x2):
    return min(x1, x2)


def OR(x1, x2):
    return max(x1, x2)


def NAND(x1, x2):
    return 1 - min(x1, x2)


def gate_weights(name):
    if name not in ("AND", "OR", "NAND"):
        raise ValueError("모르는 게이트입니다")
    return {"AND": (np.array([3.0, 2.0]), -4.0), "OR": (np.ones(2), 0.0), "NAND": (np.full(2, -1.0), 2.0)}[name]
