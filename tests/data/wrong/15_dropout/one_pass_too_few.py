"""task: ensemble_mean
One pass is missing in the sum that is divided by all.
"""


def ensemble_mean(x, rate, rng, passes):
    layer = Dropout(rate, rng)
    total = 0.0 * x
    for _ in range(1, passes):
        total = total + layer.forward(x)
    return total / passes
