"""task: collapse_linear
The product is written into the weights of the first layer when it has their shape.
"""


def collapse_linear(layers):
    W, b = _layer(*layers[0])
    for pair in layers[1:]:
        V, c = _layer(*pair)
        if V.shape[0] == V.shape[1] == W.shape[1]:
            W[...] = W @ V
        else:
            W = W @ V
        b = b @ V + c
    return W, b
