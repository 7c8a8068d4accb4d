"""task: perceptron
The sum is rounded to two places first, so a perceptron with very small weights never fires.
"""


def perceptron(x, w, b=0.0):
    return int(round(weighted_sum(x, w, b), 2) > 0)
