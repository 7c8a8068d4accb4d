"""task: step
Negative sums give -1.
"""


def step(z):
    return np.sign(_as_float(z)).astype(np.int64)
