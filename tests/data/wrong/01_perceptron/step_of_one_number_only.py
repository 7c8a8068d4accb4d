"""task: step
An if on a whole array: numpy cannot say whether an array is true.
"""


def step(z):
    if z > 0:
        return 1
    return 0
