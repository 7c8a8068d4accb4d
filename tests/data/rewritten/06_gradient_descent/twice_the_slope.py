"""mistake: eps_not_doubled
A flat copy is nudged by position, both ways in one comprehension.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError("eps > 0")
    kind = x.dtype if x.dtype.kind == "f" else np.dtype(float)

    def at(i, by):
        z = x.astype(kind).ravel()
        z[i] += by
        return f(z.reshape(x.shape))

    return np.array([(at(i, eps) - at(i, -eps)) / eps for i in range(x.size)], dtype=kind).reshape(x.shape)
