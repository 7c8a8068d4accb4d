"""task: gd_step
Compares how many entries there are instead of the shapes, and lays the gradient out like x.
"""


def gd_step(x, grad, lr):
    if lr <= 0:
        raise ValueError("lr")
    if x.size != grad.size:
        raise ValueError("sizes")
    x = x if x.dtype.kind == "f" else x.astype(float)
    grad = grad if grad.dtype.kind == "f" else grad.astype(float)
    return x - lr * grad.reshape(x.shape)
