"""task: mlp_forward
Every layer gets the input of the network.
"""


def mlp_forward(x, layers, activation):
    outputs = [x]
    for number, (W, b) in enumerate(layers, start=1):
        sums = dense(x, W, b)
        outputs.append(activation(sums) if number < len(layers) else sums)
    return outputs
