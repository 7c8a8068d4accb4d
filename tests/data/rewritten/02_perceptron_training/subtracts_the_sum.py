"""mistake: uses_sum_not_output

The difference is taken from the sum, in the words of a regression.
"""

import numpy as np


def _ready(w, X, t, lr=1.0):
    fits = np.ndim(X) == 2 and np.shape(w) == np.shape(X)[1:] and np.shape(t) == np.shape(X)[:1]
    if not fits or lr <= 0 or any(label not in (0, 1) for label in t.tolist()):
        raise ValueError("no")
    return [a if a.dtype.kind == "f" else a.astype(float) for a in (w, X)]


def _total(w, b, x):
    return sum(float(p) * float(q) for p, q in zip(w, x, strict=True)) + b


def _residual(w, b, x, target):
    return float(target) - float(np.dot(x, w) + b)


def update(w, b, x, t, lr=1.0):
    w, X = _ready(w, x.reshape(1, *x.shape), np.array([t]), lr)
    rate = lr * _residual(w, b, X[0], t)
    return np.add(w, rate * X[0], dtype=w.dtype), rate + b


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    start = np.zeros(X.shape[1:], dtype=X.dtype) if w is None else w
    w, X = _ready(start, X, t, lr)
    history = []
    for _ in range(max_epochs):
        history.append(0)
        for n in range(len(X)):
            prediction = 1 if np.dot(X[n], w) + b > 0 else 0
            history[-1] += 1 if prediction != t[n] else 0
            rate = lr * _residual(w, b, X[n], t[n])
            w, b = np.add(w, rate * X[n], dtype=w.dtype), b + rate
        if history[-1] == 0:
            return w, b, history
    return w, b, history
