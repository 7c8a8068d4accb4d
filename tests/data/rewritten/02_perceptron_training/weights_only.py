"""mistake: bias_not_trained

Only the weights are kept in a list and moved; the bias is handed through.
"""

import numpy as np


def _ready(w, X, t, lr=1.0):
    fits = np.ndim(X) == 2 and np.shape(w) == np.shape(X)[1:] and np.shape(t) == np.shape(X)[:1]
    if not fits or lr <= 0 or any(label not in (0, 1) for label in t.tolist()):
        raise ValueError("no")
    return [a if a.dtype.kind == "f" else a.astype(float) for a in (w, X)]


def _total(w, b, x):
    return sum(float(p) * float(q) for p, q in zip(w, x, strict=True)) + b


def _weights(w, b, x, label, lr):
    y = int(_total(w, b, x) > 0)
    return np.array([p + lr * (int(label) - y) * q for p, q in zip(w, x, strict=True)], dtype=w.dtype)


def update(w, b, x, t, lr=1.0):
    w, X = _ready(w, x.reshape(1, *x.shape), np.array([t]), lr)
    return _weights(w, b, X[0], t, lr), b


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    start = np.zeros(X.shape[1:], dtype=X.dtype) if w is None else w
    w, X = _ready(start, X, t, lr)
    errors = []
    for _ in range(max_epochs):
        answers = []
        for x, label in zip(X, t, strict=True):
            answers.append((_total(w, b, x) > 0) == label)
            w = _weights(w, b, x, label, lr)
        errors.append(answers.count(False))
        if all(answers):
            break
    return w, b, errors
