"""mistake: bias_per_sample
Column vectors: the bias is added to the turned sums, where it meets the samples.
"""


def dense(x, W, b):
    x = _as_float(x)
    W, b = _layer(W, b)
    if x.ndim != 2:
        raise ValueError("axes")
    turned = np.dot(W.T, x.T)
    return np.transpose(turned + b)
