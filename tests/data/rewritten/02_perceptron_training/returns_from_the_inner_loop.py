"""mistake: stops_one_early

Only wrong samples keep the two loops going: a right one breaks out of both.
"""

import numpy as np


def _ready(w, X, t, lr=1.0):
    fits = np.ndim(X) == 2 and np.shape(w) == np.shape(X)[1:] and np.shape(t) == np.shape(X)[:1]
    if not fits or lr <= 0 or any(label not in (0, 1) for label in t.tolist()):
        raise ValueError("no")
    return [a if a.dtype.kind == "f" else a.astype(float) for a in (w, X)]


def _total(w, b, x):
    return sum(float(p) * float(q) for p, q in zip(w, x, strict=True)) + b


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    start = np.zeros(X.shape[1:], dtype=X.dtype) if w is None else w
    w, X = _ready(start, X, t, lr)
    errors = []
    going = True
    while going and len(errors) < max_epochs:
        count, place = 0, 0
        while going and place < len(X):
            fires = int(_total(w, b, X[place]) > 0)
            going = fires != t[place]
            if going:
                count += 1
                w = w + lr * (1 - 2 * fires) * X[place]
                b = b + lr * (1 - 2 * fires)
            place += 1
        errors.append(count)
    return w, b, errors
