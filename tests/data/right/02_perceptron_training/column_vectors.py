"""Works with (D, 1) and (1, D) matrices inside, and flattens what it gives back."""

import numpy as np


def _column(w):
    if np.ndim(w) != 1:
        raise ValueError("a vector is expected")
    w = w.reshape(-1, 1)
    return w if w.dtype.kind == "f" else w.astype(np.double)


def _table(X):
    if np.ndim(X) != 2:
        raise ValueError("a table is expected")
    return X if X.dtype.kind == "f" else X.astype(np.double)


def _targets(t, n):
    if np.shape(t) != (n,):
        raise ValueError("a label for each row is expected")
    if min(t) < 0 or max(t) > 1:
        raise ValueError("0 or 1 is expected")
    return np.reshape(t, (n, 1))


def _answer(W, b, X):
    if X.shape[1] != W.shape[0]:
        raise ValueError("as many weights as columns are expected")
    return np.asarray(np.matmul(X, W) + b > 0, dtype=np.int64)


def _positive(lr):
    if lr <= 0:
        raise ValueError("a positive rate is expected")


def _stepped(W, b, row, target, lr):
    miss = target - _answer(W, b, row)
    return W + row.T @ (lr * miss).astype(W.dtype), b + lr * miss.item(), bool(miss.any())


def update(w, b, x, t, lr=1.0):
    _positive(lr)
    W, row = _column(w), _column(x).T
    W, b, _ = _stepped(W, b, row, _targets(np.array([t]), 1), lr)
    return W.ravel(), b


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    _positive(lr)
    X = _table(X)
    T = _targets(t, X.shape[0])
    W = np.zeros((X.shape[1], 1), X.dtype) if w is None else _column(w)
    if W.shape[0] != X.shape[1]:
        raise ValueError("as many weights as columns are expected")
    errors = []
    for _ in range(max_epochs):
        missed = []
        for i in range(len(X)):
            W, b, miss = _stepped(W, b, X[[i]], T[[i]], lr)
            missed.append(miss)
        errors.append(sum(missed))
        if not any(missed):
            break
    return W[:, 0], b, errors


def separates(w, b, X, t):
    X = _table(X)
    T = _targets(t, X.shape[0])
    return bool((_answer(_column(w), b, X) == T).min())


def converged(errors):
    return errors[-1] <= 0
