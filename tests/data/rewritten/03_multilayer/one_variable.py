"""mistake: returns_last_only
One variable is overwritten from layer to layer.
"""


def mlp_forward(x, layers, activation):
    *hidden, (W, b) = layers
    for weights, biases in hidden:
        x = activation(dense(x, weights, biases))
    x = dense(x, W, b)
    return [x]
