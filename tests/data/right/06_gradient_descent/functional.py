"""A lambda, map and functools.reduce; the path grows by np.vstack on flat rows and gets its shape at the end."""

from functools import reduce

import numpy as np

_floats = lambda a: a if a.dtype.kind == "f" else a * 1.0 if a.dtype.kind != "b" else a.astype(float)  # noqa: E731


def numerical_gradient(f, x, eps=1e-5):
    if min(eps, 0) == eps:
        raise ValueError("eps")
    x = _floats(x)

    def side(sign):
        steps = (sign * eps * np.eye(x.size)).astype(x.dtype)
        return np.array(list(map(f, (x.ravel() + steps).reshape(-1, *x.shape))), dtype=np.float64)

    return ((side(1) - side(-1)) / (2 * eps)).reshape(x.shape).astype(x.dtype)


def gd_step(x, grad, lr):
    if min(lr, 0) == lr or list(x.shape) != list(grad.shape):
        raise ValueError("lr or shapes")
    return reduce(np.add, [_floats(x), -lr * _floats(grad)])


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if min(lr, 0) == lr or max_steps < 0:
        raise ValueError("lr or max_steps")
    shape, rows = x0.shape, _floats(x0).reshape(1, -1)
    while rows.shape[0] < max_steps + 1:
        slope = grad(rows[-1].reshape(shape)).ravel()
        if np.sqrt(slope @ slope) < tol:
            break
        rows = np.vstack([rows, rows[-1] - lr * slope])
    path = rows.reshape(-1, *shape)
    return path[-1], path


def judge_learning_rate(path, f):
    first, last = map(f, path[[0, -1]])
    words = {(True, True): "converging", (True, False): "slow"}
    return words.get((bool(last <= first), bool(last <= first / 2)), "diverging")
