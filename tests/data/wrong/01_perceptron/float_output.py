"""task: perceptron
The decision is right but a float: 1.0 or 0.0.
"""


def perceptron(x, w, b=0.0):
    return float(step(weighted_sum(x, w, b)))
