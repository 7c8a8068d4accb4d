"""task: descend
np.asarray makes no copy, so the optimizer moves the caller's start.
"""

import numpy as np


def descend(optimizer, grad, x0, steps):
    params = {"x": np.asarray(x0, dtype=x0.dtype if x0.dtype.kind == "f" else np.float64)}
    path = [params["x"].copy()]
    for _ in range(steps):
        optimizer.update(params, {"x": grad(params["x"])})
        path.append(params["x"].copy())
    return np.array(path)
