"""mistake: no_bias_in_count
Connections in a loop over places.
"""


def count_params(sizes):
    if not len(sizes) >= 2:
        raise ValueError("two sizes at least")
    connections = 0
    for place in range(1, len(sizes)):
        connections += sizes[place - 1] * sizes[place]
    return connections
