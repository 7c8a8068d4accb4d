"""attack: give the test's function an integer of twenty million digits to calculate with
unit: 02_layers
deserves: 0
outcome: failed|error|protocol|timeout
"""


def apply_twice(f, x):
    return f((1 << 150_000_000) - 1)


def noise(rng, n):
    return (1 << 150_000_000) - 1
