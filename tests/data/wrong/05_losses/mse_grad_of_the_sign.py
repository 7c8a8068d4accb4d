"""task: mse_grad
Only the direction is kept: every slope is +2/size or -2/size.
"""


def mse_grad(y, t, right=mse_grad):
    slope = right(y, t)
    return np.sign(slope) * 2 / slope.size
