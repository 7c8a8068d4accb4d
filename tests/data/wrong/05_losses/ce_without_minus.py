"""task: cross_entropy
The minus in front of the logarithm is missing.
"""


def cross_entropy(p, t, right=cross_entropy):
    return -right(p, t)
