"""task: OR
Either one or the other, but not both: that is XOR.
"""


def OR(x1, x2):
    return x1 ^ x2
