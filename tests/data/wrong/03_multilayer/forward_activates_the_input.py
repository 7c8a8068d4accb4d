"""task: mlp_forward
The activation function is applied to what goes into a layer, the input of the network included.
"""


def mlp_forward(x, layers, activation):
    outputs = [x]
    for W, b in layers:
        outputs.append(dense(activation(outputs[-1]), W, b))
    return outputs
