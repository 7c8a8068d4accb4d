"""task: collapse_linear
The weights are multiplied in the opposite order.
"""


def collapse_linear(layers):
    W, b = _layer(*layers[0])
    for pair in layers[1:]:
        V, c = _layer(*pair)
        W, b = V @ W, b @ V + c
    return W, b
