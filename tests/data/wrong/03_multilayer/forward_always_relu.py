"""task: mlp_forward
ReLU, whatever function is given.
"""


def mlp_forward(x, layers, activation):
    outputs = [x]
    for number, (W, b) in enumerate(layers, start=1):
        sums = dense(outputs[-1], W, b)
        outputs.append(np.maximum(sums, 0) if number < len(layers) else sums)
    return outputs
