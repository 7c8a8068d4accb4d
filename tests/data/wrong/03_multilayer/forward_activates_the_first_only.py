"""task: mlp_forward
Only the first layer is followed by the activation function.
"""


def mlp_forward(x, layers, activation):
    outputs = [x]
    for place, (W, b) in enumerate(layers):
        sums = dense(outputs[-1], W, b)
        outputs.append(activation(sums) if place == 0 and len(layers) > 1 else sums)
    return outputs
