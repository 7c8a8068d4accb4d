"""task: collapse_linear
Only the first two layers are joined.
"""


def collapse_linear(layers):
    W, b = _layer(*layers[0])
    for pair in layers[1:2]:
        V, c = _layer(*pair)
        W, b = W @ V, b @ V + c
    return W, b
