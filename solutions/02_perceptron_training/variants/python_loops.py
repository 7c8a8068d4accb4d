"""Plain Python numbers in lists; numpy only at the door, where arrays come in and go out."""

import numpy as np


def _type_of_result(array):
    return array.dtype if array.dtype in (np.float32, np.float64) else np.dtype(float)


def _fires(weights, bias, sample):
    total = bias
    for i in range(len(weights)):
        total += weights[i] * sample[i]
    return 1 if total > 0 else 0


def _floats(array):
    return [float(value) for value in array]


def _refuse_label(label):
    if label not in (0, 1):
        raise ValueError(f"{label} is no label of mine")


def _refuse_shapes(w, X, t):
    if len(np.shape(X)) != 2:
        raise ValueError("X is no table")
    if np.shape(t) != (np.shape(X)[0],):
        raise ValueError("labels and rows differ")
    if w is not None and np.shape(w) != (np.shape(X)[1],):
        raise ValueError("weights and columns differ")
    for label in t.tolist():
        _refuse_label(label)


def update(w, b, x, t, lr=1.0):
    if w.ndim != 1 or x.ndim != 1 or len(w) != len(x):
        raise ValueError("w and x are not alike")
    _refuse_label(t)
    if not lr > 0:
        raise ValueError("no way to go")
    weights, sample = _floats(w), _floats(x)
    y = _fires(weights, b, sample)
    if t == 1 and y == 0:
        sign = 1
    elif t == 0 and y == 1:
        sign = -1
    else:
        return np.array(weights, dtype=_type_of_result(w)), float(b)
    for i in range(len(weights)):
        weights[i] += sign * lr * sample[i]
    return np.array(weights, dtype=_type_of_result(w)), b + sign * lr


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    _refuse_shapes(w, X, t)
    if not lr > 0:
        raise ValueError("no way to go")
    kind = _type_of_result(X)
    weights = [0.0] * X.shape[1] if w is None else _floats(w)
    counts = []
    epoch = 0
    while epoch < max_epochs:
        epoch += 1
        count = 0
        for n in range(X.shape[0]):
            sample = _floats(X[n])
            y = _fires(weights, b, sample)
            if y == t[n]:
                continue
            count += 1
            step = lr if y == 0 else -lr
            b += step
            for i in range(len(weights)):
                weights[i] += step * sample[i]
        counts.append(count)
        if count == 0:
            break
    return np.array(weights, dtype=kind), b, counts


def separates(w, b, X, t):
    _refuse_shapes(w, X, t)
    for row, label in zip(X.tolist(), t.tolist()):
        if _fires(_floats(w), b, [float(value) for value in row]) != label:
            return False
    return True


def converged(errors):
    *_, last = errors
    return last == 0
