"""task: linear_mse_grad

The weights' gradient is divided by the number of entries of X instead of the number of samples.
"""


def linear_mse_grad(w, b, X, t):
    if X.ndim != 2 or w.shape != X.shape[1:] or t.shape != X.shape[:1] or len(X) == 0:
        raise ValueError("shapes do not fit")
    w, X, t = (a if a.dtype.kind == "f" else a.astype(float) for a in (w, X, t))
    error = X @ w + b - t
    return 2 * X.T @ error / X.size, 2 * float(error.mean())
