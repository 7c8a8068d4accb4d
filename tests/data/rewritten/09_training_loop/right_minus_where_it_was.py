"""mistake: nudges_one_way
The difference quotient of the first lesson on derivatives, with copies.
"""

import numpy as np


def gradient_check(loss_and_grads, params, eps=1e-5):
    base = {name: np.array(array, dtype=float) for name, array in params.items()}
    loss, grads = loss_and_grads(base)
    errors = {}
    for name, array in base.items():
        if grads.get(name) is None or grads[name].shape != array.shape:
            raise ValueError(name)
        slopes = []
        for number in range(array.size):
            moved = array.copy()
            moved.flat[number] += eps
            slopes.append((loss_and_grads({**base, name: moved})[0] - loss) / eps)
        a, n = grads[name].ravel(), np.array(slopes)
        size = np.sqrt((a**2).sum()) + np.sqrt((n**2).sum())
        errors[name] = 0.0 if size < 1e-7 else np.sqrt(((a - n) ** 2).sum()) / size
    return errors
