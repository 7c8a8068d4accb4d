"""task: mlp_forward
Surplus inputs of a layer are cut off, missing ones are filled with zeros.
"""


def mlp_forward(x, layers, activation):
    outputs = [x]
    for number, (W, b) in enumerate(layers, start=1):
        before = outputs[-1][:, : len(W)]
        before = np.pad(before, ((0, 0), (0, len(W) - before.shape[1])))
        sums = dense(before, W, b)
        outputs.append(activation(sums) if number < len(layers) else sums)
    return outputs
