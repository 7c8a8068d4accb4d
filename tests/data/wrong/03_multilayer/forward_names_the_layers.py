"""task: mlp_forward
A dictionary with names instead of a list.
"""

_kept = mlp_forward


def mlp_forward(x, layers, activation):
    return {f"layer {place}": output for place, output in enumerate(_kept(x, layers, activation))}
