"""task: step
Writes 1 and 0 into the array it was given, which also needs an array and keeps its type.
"""


def step(x):
    fires = x > 0
    x[fires] = 1
    x[~fires] = 0
    return x
