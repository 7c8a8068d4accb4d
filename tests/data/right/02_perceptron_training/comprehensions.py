"""Sums and checks as generator expressions; one dot product is never called by name."""

import numpy as np

OK = {0, 1}


def real(a):
    return np.asarray(a, dtype=np.result_type(a, np.float32) if a.dtype.kind == "f" else "f8")


def out(w, b, x):
    return +(sum(p * q for p, q in zip(w.tolist(), x.tolist(), strict=True)) + b > 0)


def refuse(*reasons):
    for reason in reasons:
        if reason:
            raise ValueError("refused")


def update(w, b, x, t, lr=1.0):
    refuse(w.ndim != 1, x.ndim != 1, w.shape != x.shape, t not in OK, lr <= 0)
    w, x = real(w), real(x)
    e = int(t) - out(w, b, x)
    return np.array([p + lr * e * q for p, q in zip(w.tolist(), x.tolist(), strict=True)], dtype=w.dtype), b + lr * e


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    refuse(X.ndim != 2, t.ndim != 1, lr <= 0)
    refuse(len(X) != len(t), not OK.issuperset(t.tolist()))
    if w is None:
        w = np.array([0 for _ in X[0]], dtype=real(X).dtype)
    refuse(w.ndim != 1, w.shape != X[0].shape)
    w, errors = real(w), []
    for _ in range(max_epochs):
        seen = []
        for x, label in zip(real(X), t, strict=True):
            seen.append(out(w, b, x) == label)
            w, b = update(w, b, x, label, lr)
        errors.append(seen.count(False))
        if all(seen):
            break
    return w, b, errors


def separates(w, b, X, t):
    refuse(X.ndim != 2, w.ndim != 1, t.ndim != 1)
    refuse(len(X) != len(t), X[0].shape != w.shape, any(label not in OK for label in t))
    return {out(real(w), b, x) - label for x, label in zip(real(X), t, strict=True)} == {0}


def converged(errors):
    return [count == 0 for count in errors][-1]
