"""task: mlp_forward
A list as default value goes on growing from call to call.
"""


def mlp_forward(x, layers, activation, outputs=[]):  # noqa: B006
    outputs.append(x)
    for number, (W, b) in enumerate(layers, start=1):
        sums = dense(outputs[-1], W, b)
        outputs.append(activation(sums) if number < len(layers) else sums)
    return outputs
