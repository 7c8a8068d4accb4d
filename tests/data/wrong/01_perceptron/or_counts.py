"""task: OR
Adds the inputs: two ones give 2.
"""


def OR(x1, x2):
    return x1 + x2
