"""task: step
Negative sums give -1.
"""


def step(z):
    return np.sign(np.asarray(z, float)).astype(np.int64)
