"""task: mlp_forward
The list of layers is empty afterwards.
"""


def mlp_forward(x, layers, activation):
    outputs = [x]
    while layers:
        W, b = layers.pop(0)
        sums = dense(outputs[-1], W, b)
        outputs.append(activation(sums) if layers else sums)
    return outputs
