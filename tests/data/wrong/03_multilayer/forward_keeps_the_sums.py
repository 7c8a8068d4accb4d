"""task: mlp_forward
The list holds the sums before the activation function; the last entry is right.
"""


def mlp_forward(x, layers, activation):
    outputs, value = [x], x
    for W, b in layers:
        sums = dense(value, W, b)
        outputs.append(sums)
        value = activation(sums)
    return outputs
