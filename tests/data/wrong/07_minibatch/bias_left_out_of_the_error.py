"""task: linear_mse_grad

The error is computed without the bias.
"""


def linear_mse_grad(w, b, X, t):
    if X.ndim != 2 or w.shape != X.shape[1:] or t.shape != X.shape[:1] or len(X) == 0:
        raise ValueError("shapes do not fit")
    w, X, t = (a if a.dtype.kind == "f" else a.astype(float) for a in (w, X, t))
    error = X @ w - t
    return 2 * X.T @ error / len(X), 2 * float(error.mean())
