"""A model class in the manner of larger libraries: fit, partial_fit, predict and score."""

import numpy as np


class Perceptron:
    def __init__(self, w, b, lr=1.0):
        if np.ndim(w) != 1:
            raise ValueError("coef must be one-dimensional")
        if not lr > 0:
            raise ValueError("lr must be greater than 0")
        self.coef = w if w.dtype.kind == "f" else w.astype(float)
        self.intercept = b
        self.lr = lr
        self.history = []

    @staticmethod
    def validate(X, t):
        if X.ndim != 2 or t.shape != (X.shape[0],):
            raise ValueError("Expected X of shape (N, D) and t of shape (N,)")
        if ((t < 0) | (t > 1)).any():
            raise ValueError("Unknown label")
        return (X if X.dtype.kind == "f" else X.astype(float)), t

    def predict(self, X):
        if X.shape[1:] != self.coef.shape:
            raise ValueError(f"X has {X.shape[1:]} features")
        return np.where(np.inner(X, self.coef) + self.intercept > 0, 1, 0)

    def partial_fit(self, X, t):
        """Take one step for each row; tell how many rows were wrong."""
        wrong = 0
        for i in range(X.shape[0]):
            error = t[i].item() - self.predict(X[i : i + 1])[0].item()
            if error != 0:
                self.coef = self.coef + self.lr * error * X[i]
                self.intercept = self.intercept + self.lr * error
                wrong += 1
        return wrong

    def fit(self, X, t, max_epochs):
        for _ in range(max_epochs):
            self.history.append(self.partial_fit(X, t))
            if self.history[-1] == 0:
                break
        return self

    def score(self, X, t):
        return np.mean(self.predict(X) == t)


def update(w, b, x, t, lr=1.0):
    if np.ndim(x) != 1:
        raise ValueError("x must be one-dimensional")
    model = Perceptron(w, b, lr)
    model.partial_fit(*Perceptron.validate(x[np.newaxis, :], np.array([t])))
    return model.coef, model.intercept


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    X, t = Perceptron.validate(X, t)
    model = Perceptron(np.zeros(X.shape[1], X.dtype) if w is None else w, b, lr)
    model.fit(X, t, max_epochs)
    return model.coef, model.intercept, model.history


def separates(w, b, X, t):
    X, t = Perceptron.validate(X, t)
    return bool(Perceptron(w, b).score(X, t) == 1.0)


def converged(errors):
    return min(errors[-1:]) == 0
