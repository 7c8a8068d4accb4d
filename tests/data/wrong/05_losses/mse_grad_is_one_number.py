"""task: mse_grad
The slopes are averaged to one number.
"""


def mse_grad(y, t, right=mse_grad):
    return float(right(y, t).sum())
