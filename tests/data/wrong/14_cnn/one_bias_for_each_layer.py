"""task: count_cnn_params
A layer has a single bias.
"""


def count_cnn_params(spec, input_shape):
    total, shape = 0, input_shape
    for item, after in zip(spec, layer_shapes(spec, input_shape)):
        if item[0] == "conv":
            total += item[2] ** 2 * shape[2] * item[1] + 1
        elif item[0] == "dense":
            total += shape[0] * item[1] + 1
        shape = after
    return total
