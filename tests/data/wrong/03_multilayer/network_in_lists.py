"""task: xor_network
Lists of lists instead of arrays.
"""


def xor_network():
    return {"W1": [[1.0, -1.0], [1.0, -1.0]], "b1": [-0.5, 1.5], "W2": [[1.0], [1.0]], "b2": [-1.5]}
