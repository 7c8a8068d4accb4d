"""task: mse
Absolute differences instead of squares.
"""


def mse(y, t, right=mse):
    right(y, t)
    return float(np.mean(np.abs(np.asarray(y, dtype=float) - np.asarray(t, dtype=float))))
