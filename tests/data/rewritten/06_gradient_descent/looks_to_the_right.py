"""mistake: forward_difference
The nudges are the rows of a unit matrix, and f at x is computed once.
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    if not eps > 0:
        raise ValueError("no nudge")
    x = x.astype(np.result_type(x.dtype, np.float32) if x.dtype.kind == "f" else np.float64)
    here = f(x)
    slopes = [
        (f(x + nudge.reshape(x.shape)) - here) / eps for nudge in np.eye(x.size, dtype=x.dtype) * x.dtype.type(eps)
    ]
    return np.array(slopes, dtype=x.dtype).reshape(x.shape)
