"""mistake: batch_update

Collects the steps of an epoch in two Python variables and adds them when the epoch is over.
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
    for _ in range(max_epochs):
        collected_w, collected_b, count = np.zeros_like(w), 0.0, 0
        for x, label in zip(X, t.tolist(), strict=True):
            y = 1 if _total(w, b, x) > 0 else 0
            if y != label:
                collected_w = collected_w + (label - y) * x
                collected_b += label - y
                count += 1
        w = w + lr * collected_w
        b = b + lr * collected_b
        errors.append(count)
        if not count:
            return w, b, errors
    return w, b, errors
