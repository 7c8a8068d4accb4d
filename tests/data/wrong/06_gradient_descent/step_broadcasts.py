"""task: gd_step
Does not compare shapes: numpy stretches a gradient of one entry, or one of a single row, without asking.
"""


def gd_step(x, grad, lr):
    if lr <= 0:
        raise ValueError("lr")
    x = x if x.dtype.kind == "f" else x.astype(float)
    grad = grad if grad.dtype.kind == "f" else grad.astype(float)
    return x - lr * grad
