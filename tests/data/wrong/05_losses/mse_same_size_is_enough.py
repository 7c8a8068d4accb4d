"""task: mse, mse_grad
Only the numbers of entries are compared, so a table of (2, 3) fits one of (3, 2).
"""


def mse(y, t, right=mse):
    if np.size(y) != np.size(t):
        raise ValueError("sizes")
    return right(np.ravel(y), np.ravel(t))


def mse_grad(y, t, right=mse_grad):
    if np.size(y) != np.size(t):
        raise ValueError("sizes")
    return right(np.ravel(y), np.ravel(t)).reshape(y.shape)
