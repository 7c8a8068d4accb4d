"""mistake: sum_not_mean

A loop over samples that adds up and never divides.
"""

import numpy as np


def linear_mse_grad(w, b, X, t):
    if X.ndim != 2 or t.ndim != 1 or w.ndim != 1:
        raise ValueError("axes")
    if len(t) == 0 or X.shape != (len(t), len(w)):
        raise ValueError("sizes")
    kind = np.float32 if X.dtype == np.float32 else np.float64
    dw, db = np.zeros(len(w)), 0.0
    for x, wanted in zip(X.astype(np.float64), t.astype(np.float64), strict=True):
        out = sum(one * weight for one, weight in zip(x, w.astype(np.float64), strict=True)) + b
        dw = dw + 2 * (out - wanted) * x
        db = db + 2 * (out - wanted)
    return dw.astype(kind), db
