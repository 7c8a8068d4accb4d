"""task: mse_grad
The division by a numpy integer turns float32 into float64.
"""


def mse_grad(y, t, right=mse_grad):
    return right(y, t) * np.float64(1)
