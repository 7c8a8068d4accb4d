"""task: step
The decisions are floats, or whatever type the sums have.
"""


def step(z):
    z = np.asarray(z)
    return (z > 0).astype(z.dtype)
