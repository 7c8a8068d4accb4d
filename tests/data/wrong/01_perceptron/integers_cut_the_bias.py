"""task: weighted_sum, perceptron
The total gets the type of the inputs, so integer inputs cut the bias down to a whole number.
"""


def weighted_sum(x, w, b=0.0):
    _prepared(x, w, axes=1)
    total = np.zeros(1, dtype=x.dtype)
    total[0] = b
    for value, weight in zip(x, w, strict=True):
        total[0] = total[0] + value * weight
    return float(total[0])


def perceptron(x, w, b=0.0):
    return int(weighted_sum(x, w, b) > 0)
