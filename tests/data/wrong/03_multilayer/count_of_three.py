"""task: count_params
Written out for an input layer, one hidden layer and an output layer.
"""


def count_params(sizes):
    if len(sizes) < 2:
        raise ValueError("sizes")
    inputs, hidden, outputs = sizes[0], sizes[1], sizes[-1]
    return (inputs + 1) * hidden + (hidden + 1) * outputs
