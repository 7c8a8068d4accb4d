"""task: copy_params
Weights are copied, biases are shared.
"""


def copy_params(params):
    return {name: array.copy() if name[0] == "W" else array for name, array in params.items()}
