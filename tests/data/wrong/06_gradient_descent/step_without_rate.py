"""task: gd_step
Subtracts the gradient itself; the learning rate is only checked.
"""


def gd_step(x, grad, lr):
    if lr <= 0 or x.shape != grad.shape:
        raise ValueError("lr or shapes")
    x = x if x.dtype.kind == "f" else x.astype(float)
    return x - grad
