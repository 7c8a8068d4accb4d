"""mistake: sum_of_passes
A sum of a generator expression.
"""


def ensemble_mean(x, rate, rng, passes):
    layers = Dropout(rate, rng)
    return sum((layers.forward(x) for _ in range(passes - 1)), start=layers.forward(x))
