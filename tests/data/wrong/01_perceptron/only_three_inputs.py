"""task: weighted_sum
Written out for the three inputs of the example.
"""


def weighted_sum(x, w, b=0.0):
    x, w = _prepared(x, w, axes=1)
    return float(x[0] * w[0] + x[1] * w[1] + x[2] * w[2] + b)
