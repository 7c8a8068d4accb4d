"""task: gd_step
Gives the result the type of x, so that integers are cut off.
"""


def gd_step(x, grad, lr):
    if lr <= 0 or x.shape != grad.shape:
        raise ValueError("lr or shapes")
    return (x - lr * grad).astype(x.dtype)
