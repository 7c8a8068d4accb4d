"""task: mse
Arrays without entries have the loss 0 instead of an error.
"""


def mse(y, t, right=mse):
    if np.shape(y) == np.shape(t) and np.size(y) == 0:
        return 0.0
    return right(y, t)
