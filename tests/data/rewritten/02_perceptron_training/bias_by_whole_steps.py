"""mistake: lr_ignored_for_bias

The bias goes up or down by 1, written with branches.
"""

import numpy as np


def _ready(w, X, t, lr=1.0):
    fits = np.ndim(X) == 2 and np.shape(w) == np.shape(X)[1:] and np.shape(t) == np.shape(X)[:1]
    if not fits or lr <= 0 or any(label not in (0, 1) for label in t.tolist()):
        raise ValueError("no")
    return [a if a.dtype.kind == "f" else a.astype(float) for a in (w, X)]


def _total(w, b, x):
    return sum(float(p) * float(q) for p, q in zip(w, x, strict=True)) + b


def _step(w, b, x, label, lr):
    y = 1 if _total(w, b, x) > 0 else 0
    if y == label:
        return w, b
    if label == 1:
        return w + lr * x, b + 1
    return w - lr * x, b - 1


def update(w, b, x, t, lr=1.0):
    w, X = _ready(w, x.reshape(1, *x.shape), np.array([t]), lr)
    return _step(w, b, X[0], t, lr)


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    start = np.zeros(X.shape[1:], dtype=X.dtype) if w is None else w
    w, X = _ready(start, X, t, lr)
    errors = []
    for _ in range(max_epochs):
        count = 0
        for x, label in zip(X, t, strict=True):
            old = b
            w, b = _step(w, b, x, label, lr)
            count += old != b
        errors.append(int(count))
        if count == 0:
            break
    return w, b, errors
