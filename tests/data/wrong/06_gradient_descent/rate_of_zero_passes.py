"""task: gd_step
A learning rate of 0 is taken; only a negative one is refused.
"""


def gd_step(x, grad, lr):
    if lr < 0 or x.shape != grad.shape:
        raise ValueError("lr or shapes")
    x = x if x.dtype.kind == "f" else x.astype(float)
    return x - lr * (grad if grad.dtype.kind == "f" else grad.astype(float))
