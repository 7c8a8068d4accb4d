"""mistake: counts_input_biases
All sizes are added to the connections.
"""


def count_params(sizes):
    if len(sizes) <= 1:
        raise ValueError("two sizes at least")
    return int(np.dot(sizes[:-1], sizes[1:])) + sum(sizes)
