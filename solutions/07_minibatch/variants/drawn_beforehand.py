"""Training draws all orders before it starts and deals out on its own; gradients by einsum; parameters in a dict."""

import numpy as np


def _floats(*arrays):
    return [np.asarray(a, dtype=a.dtype if a.dtype in (np.float32, np.float64) else np.float64) for a in arrays]


def _need(fine):
    if not fine:
        raise ValueError("this does not fit")


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    _need(len(X) == len(t) and len(X) > 0 and batch_size > 0)
    places = np.arange(len(X))
    rng.shuffle(places)
    if drop_last:
        places = places[: len(X) // batch_size * batch_size]
    result = []
    while len(places):
        now, places = places[:batch_size], places[batch_size:]
        result.append((X[now], t[now]))
    return result


def linear_mse_grad(w, b, X, t):
    _need(X.ndim == 2 and t.ndim == 1 and w.ndim == 1)
    _need(t.shape[0] == X.shape[0] > 0 and w.shape[0] == X.shape[1])
    w, X, t = _floats(w, X, t)
    miss = np.einsum("nd,d->n", X, w) + b - t
    return np.einsum("n,nd->d", miss, X) * (2 / len(t)), miss.sum().item() * 2 / len(t)


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    _need(X.ndim == 2 and t.shape == X.shape[:1] and w0.shape == X.shape[1:] and X.shape[0] > 0 and batch_size >= 1)
    w0, X, t = _floats(w0, X, t)
    orders = rng.permuted(np.tile(np.arange(len(X)), (epochs, 1)), axis=1)
    now, losses = {"w": w0, "b": b0}, []
    for order in orders:
        for rows in np.split(order, range(batch_size, len(X), batch_size)):
            dw, db = linear_mse_grad(now["w"], now["b"], X[rows], t[rows])
            now = {"w": now["w"] - lr * dw, "b": now["b"] - lr * db}
        losses.append(np.square(X.dot(now["w"]) + now["b"] - t).mean())
    return now["w"], now["b"], losses


def updates_per_epoch(n, batch_size, drop_last=False):
    _need(n >= 1 and batch_size >= 1)
    return n // batch_size if drop_last else (n + batch_size - 1) // batch_size
