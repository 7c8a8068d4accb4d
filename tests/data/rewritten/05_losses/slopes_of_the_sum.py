"""mistake: grad_not_divided
Own softmax with an index for the true class; the loss is a mean, the gradient that of the sum.
"""


def softmax_cross_entropy(z, t):
    if z.ndim != 2 or z.size == 0 or t.shape not in (z.shape, z.shape[:1]):
        raise ValueError("shapes")
    labels = t if t.ndim == 1 else np.nonzero(t)[1]
    if labels.min() < 0 or labels.max() >= z.shape[1]:
        raise ValueError("labels")
    places = (np.arange(len(z)), labels)
    z = z.astype(z.dtype if z.dtype.kind == "f" else np.float64)
    z -= z.max(axis=1)[:, None]
    dz = np.exp(z)
    norm = dz.sum(axis=1)
    loss = np.mean(np.log(norm) - z[places])
    dz /= norm[:, None]
    dz[places] -= 1
    return float(loss), dz
