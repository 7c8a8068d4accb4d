"""task: collapse_linear
Weights and biases of all layers are added.
"""


def collapse_linear(layers):
    pairs = [_layer(*pair) for pair in layers]
    W, b = pairs[0]
    for V, c in pairs[1:]:
        W, b = W + V, b + c
    return W, b
