"""mistake: one_hot_mutates_logits
The caller's scores are shifted, raised and turned into the gradient with slice assignments.
"""


def softmax_cross_entropy(z, t):
    if z.ndim != 2 or z.size == 0 or t.shape not in (z.shape, z.shape[:1]):
        raise ValueError("shapes")
    labels = t if t.ndim == 1 else t.argmax(axis=1)
    if labels.min() < 0 or labels.max() >= z.shape[1]:
        raise ValueError("labels")
    if z.dtype.kind != "f":
        z = z.astype(float)
    n = len(z)
    z[:] = z - z.max(axis=1, keepdims=True)
    loss = float(np.mean(np.log(np.exp(z).sum(axis=1)) - z[np.arange(n), labels]))
    z[:] = np.exp(z)
    z[:] = z / z.sum(axis=1, keepdims=True)
    z[np.arange(n), labels] -= 1
    z[:] = z / n
    return loss, z
