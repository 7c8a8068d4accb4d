"""mistake: sign_flipped

Two branches with plus and minus changed over, and a training loop of its own.
"""

import numpy as np


def _ready(w, X, t, lr=1.0):
    fits = np.ndim(X) == 2 and np.shape(w) == np.shape(X)[1:] and np.shape(t) == np.shape(X)[:1]
    if not fits or lr <= 0 or any(label not in (0, 1) for label in t.tolist()):
        raise ValueError("no")
    return [a if a.dtype.kind == "f" else a.astype(float) for a in (w, X)]


def _total(w, b, x):
    return sum(float(p) * float(q) for p, q in zip(w, x, strict=True)) + b


def _toward(w, b, x, label, lr):
    fires = _total(w, b, x) > 0
    if fires and not label:
        return w + lr * x, b + lr, 1
    if label and not fires:
        return w - lr * x, b - lr, 1
    return w, b, 0


def update(w, b, x, t, lr=1.0):
    w, X = _ready(w, x.reshape(1, *x.shape), np.array([t]), lr)
    return _toward(w, b, X[0], t, lr)[:2]


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    start = np.zeros(X.shape[1:], dtype=X.dtype) if w is None else w
    w, X = _ready(start, X, t, lr)
    errors = []
    while len(errors) < max_epochs and 0 not in errors:
        count = 0
        for x, label in zip(X, t, strict=True):
            w, b, missed = _toward(w, b, x, label, lr)
            count += missed
        errors.append(count)
    return w, b, errors
