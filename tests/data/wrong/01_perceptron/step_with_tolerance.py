"""task: step
Very small positive sums count as 0.
"""


def step(z):
    return np.where(np.asarray(z) > 1e-9, 1, 0)
