"""mistake: mse_grad_flipped
The difference is written as t - y, and the 2 is put in front.
"""


def mse_grad(y, t):
    if np.shape(y) != np.shape(t) or np.size(y) == 0:
        raise ValueError
    y = y.astype(np.float32 if y.dtype == np.float32 else np.float64)
    gap = t.astype(y.dtype)
    gap -= y
    return gap * (2 / gap.size)
