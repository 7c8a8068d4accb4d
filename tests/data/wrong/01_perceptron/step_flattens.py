"""task: step
A list comprehension over all entries loses the shape.
"""


def step(z):
    return np.array([1 if value > 0 else 0 for value in np.ravel(z)])
