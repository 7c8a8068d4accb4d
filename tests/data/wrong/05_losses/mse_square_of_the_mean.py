"""task: mse
First the mean, then the square: differences of opposite signs cancel.
"""


def mse(y, t, right=mse):
    right(y, t)
    return float(np.mean(np.asarray(y, dtype=float) - np.asarray(t, dtype=float)) ** 2)
