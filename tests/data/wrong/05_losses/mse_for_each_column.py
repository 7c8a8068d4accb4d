"""task: mse
The mean runs down the rows only, so a table gives one loss for each column.
"""


def mse(y, t, right=mse):
    right(y, t)
    return np.mean((np.asarray(y, dtype=float) - np.asarray(t, dtype=float)) ** 2, axis=0)
