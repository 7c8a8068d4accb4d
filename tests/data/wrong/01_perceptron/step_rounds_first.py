"""task: step
The sum is made an integer before it is compared, so 0.3 counts as 0.
"""


def step(z):
    return np.where(np.clip(z, -1e9, 1e9).astype(np.int64) > 0, 1, 0)
