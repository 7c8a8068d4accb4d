"""mistake: leaky_is_max_alpha
alpha times what relu lets through.
"""


def leaky_relu(x, alpha=0.01):
    if not alpha >= 0:
        raise ValueError(alpha)
    return relu(x) * alpha
