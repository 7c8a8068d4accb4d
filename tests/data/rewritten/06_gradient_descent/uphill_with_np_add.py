"""mistake: ascends
The step is written with np.add, and the descent calls it.
"""

import numpy as np


def _checked(ok):
    if not ok:
        raise ValueError("bad input")


def gd_step(x, grad, lr):
    _checked(lr > 0 and np.shape(x) == np.shape(grad))
    if not np.issubdtype(x.dtype, np.floating):
        x, grad = np.array(x, float), np.array(grad, float)
    return np.add(x, np.multiply(grad, lr))


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    _checked(lr > 0 and max_steps >= 0)
    rows, left = [x0 if np.issubdtype(x0.dtype, np.floating) else np.array(x0, float)], max_steps
    while left > 0:
        here = grad(rows[-1])
        if np.sqrt(np.square(here).sum()) < tol:
            left = 0
        else:
            rows.append(gd_step(rows[-1], here, lr))
            left -= 1
    return rows[-1], np.stack(rows)
