"""mistake: fires_at_zero

Says 0 only below 0, written as `not … < 0` everywhere.
"""

import numpy as np


def _ready(w, X, t, lr=1.0):
    fits = np.ndim(X) == 2 and np.shape(w) == np.shape(X)[1:] and np.shape(t) == np.shape(X)[:1]
    if not fits or lr <= 0 or any(label not in (0, 1) for label in t.tolist()):
        raise ValueError("no")
    return [a if a.dtype.kind == "f" else a.astype(float) for a in (w, X)]


def _total(w, b, x):
    return sum(float(p) * float(q) for p, q in zip(w, x, strict=True)) + b


def update(w, b, x, t, lr=1.0):
    w, X = _ready(w, x.reshape(1, *x.shape), np.array([t]), lr)
    difference = int(t) - int(not _total(w, b, X[0]) < 0)
    return w + difference * lr * X[0], b + difference * lr


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    start = np.zeros(X.shape[1:], dtype=X.dtype) if w is None else w
    w, X = _ready(start, X, t, lr)
    errors = []
    while len(errors) < max_epochs and errors[-1:] != [0]:
        errors.append(0)
        for x, label in zip(X, t.tolist(), strict=True):
            if _total(w, b, x) < 0 and label == 1:
                w, b = w + lr * x, b + lr
                errors[-1] += 1
            elif not _total(w, b, x) < 0 and label == 0:
                w, b = w - lr * x, b - lr
                errors[-1] += 1
    return w, b, errors


def separates(w, b, X, t):
    w, X = _ready(w, X, t)
    return not any((_total(w, b, x) < 0) == bool(label) for x, label in zip(X, t, strict=True))
