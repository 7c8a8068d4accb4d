"""task: collapse_linear
Biases are only added, so one of a single entry is stretched.
"""


def collapse_linear(layers):
    W, b = map(_as_float, layers[0])
    for pair in layers[1:]:
        V, c = map(_as_float, pair)
        W, b = W @ V, b @ V + c
    return W, b
