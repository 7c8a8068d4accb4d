"""task: count_params
The list of sizes is used up.
"""


def count_params(sizes):
    if len(sizes) < 2:
        raise ValueError("sizes")
    total = 0
    while len(sizes) > 1:
        inputs = sizes.pop(0)
        total += (inputs + 1) * sizes[0]
    return total
