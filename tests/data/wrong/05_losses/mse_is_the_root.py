"""task: mse
The square root is taken at the end, which makes it the RMSE.
"""


def mse(y, t, right=mse):
    return float(np.sqrt(right(y, t)))
