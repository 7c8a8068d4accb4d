"""A loader object with __len__ and __iter__, as larger libraries have it; training reads batches from it."""

import numpy as np


class Loader:
    def __init__(self, X, t, batch_size, rng, drop_last=False):
        if batch_size < 1:
            raise ValueError("batch_size must be positive")
        if X.shape[0] != t.shape[0]:
            raise ValueError("X and t must have the same length")
        if X.shape[0] == 0:
            raise ValueError("no samples")
        self.X, self.t, self.size, self.rng, self.drop_last = X, t, batch_size, rng, drop_last

    def __len__(self):
        return updates_per_epoch(len(self.X), self.size, self.drop_last)

    def __iter__(self):
        order = self.rng.permutation(len(self.X))
        for number in range(len(self)):
            rows = order[number * self.size :][: self.size]
            yield self.X[rows], self.t[rows]


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    return list(Loader(X, t, batch_size, rng, drop_last))


def linear_mse_grad(w, b, X, t):
    if np.ndim(X) != 2 or np.shape(w) != np.shape(X)[1:] or np.shape(t) != np.shape(X)[:1] or np.size(t) == 0:
        raise ValueError("shapes do not match")
    kind = np.result_type(X.dtype, np.float32) if X.dtype.kind == "f" else np.dtype(float)
    w, X, t = w.astype(kind), X.astype(kind), t.astype(kind)
    residual = X.dot(w) + b - t
    return np.mean(2 * residual[:, np.newaxis] * X, axis=0), np.mean(2 * residual)


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    loader = Loader(X, t, batch_size, rng)
    params = [np.array(w0) if w0.dtype.kind == "f" else np.array(w0, dtype=float), b0]
    losses = []
    for _epoch in range(epochs):
        for Xb, tb in loader:
            for k, grad in enumerate(linear_mse_grad(*params, Xb, tb)):
                params[k] = params[k] - lr * grad
        w, b = params
        losses.append(float(np.average((X @ w + b - t) ** 2)))
    return params[0], params[1], losses


def updates_per_epoch(n, batch_size, drop_last=False):
    if not (n >= 1 and batch_size >= 1):
        raise ValueError("positive numbers are needed")
    return n // batch_size + int(n % batch_size > 0 and not drop_last)
