"""Three cases written out with if and elif; b stays a Python float."""

import numpy as np


def to_float(a):
    if a.dtype == np.float32 or a.dtype == np.float64:
        return a
    return a.astype(float)


def predict(w, b, x):
    s = np.sum(w * x) + b
    if s > 0:
        return 1
    else:
        return 0


def check(w, b, X, t):
    if X.ndim != 2:
        raise ValueError("X must be 2-D")
    if w.ndim != 1:
        raise ValueError("w must be 1-D")
    if t.ndim != 1:
        raise ValueError("t must be 1-D")
    if X.shape[1] != len(w):
        raise ValueError("X and w do not match")
    if X.shape[0] != len(t):
        raise ValueError("X and t do not match")
    for label in t:
        if label != 0 and label != 1:
            raise ValueError("labels must be 0 or 1")


def update(w, b, x, t, lr=1.0):
    if w.ndim != 1 or x.ndim != 1 or w.shape != x.shape:
        raise ValueError("w and x must be vectors of the same size")
    if t != 0 and t != 1:
        raise ValueError("t must be 0 or 1")
    if lr <= 0:
        raise ValueError("lr must be positive")
    w = to_float(w)
    x = to_float(x)
    y = predict(w, b, x)
    if y == t:
        return w, b
    elif t == 1:
        return w + lr * x, b + lr
    else:
        return w - lr * x, b - lr


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    X = to_float(X)
    if w is None:
        if X.ndim != 2:
            raise ValueError("X must be 2-D")
        w = np.zeros(X.shape[1], dtype=X.dtype)
    w = to_float(w)
    check(w, b, X, t)
    if lr <= 0:
        raise ValueError("lr must be positive")
    errors = []
    for _ in range(max_epochs):
        mistakes = 0
        for i in range(len(X)):
            if predict(w, b, X[i]) != t[i]:
                mistakes += 1
                w, b = update(w, b, X[i], t[i], lr)
        errors.append(mistakes)
        if mistakes == 0:
            break
    return w, b, errors


def separates(w, b, X, t):
    check(w, b, X, t)
    result = True
    for i in range(len(X)):
        if predict(to_float(w), b, to_float(X[i])) != t[i]:
            result = False
    return result


def converged(errors):
    last = errors[-1]
    return last == 0
