"""mistake: input_left_out
The list is empty at the start.
"""


def mlp_forward(x, layers, activation):
    outputs = []
    last = len(layers) - 1
    for place, (W, b) in enumerate(layers):
        x = dense(x, W, b)
        if place != last:
            x = activation(x)
        outputs.append(x)
    return outputs
