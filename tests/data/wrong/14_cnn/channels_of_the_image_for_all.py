"""task: count_cnn_params
Every convolution is taken to see the channels of the image.
"""


def count_cnn_params(spec, input_shape):
    total, shape = 0, input_shape
    for item, after in zip(spec, layer_shapes(spec, input_shape)):
        if item[0] == "conv":
            total += (item[2] ** 2 * input_shape[2] + 1) * item[1]
        elif item[0] == "dense":
            total += (shape[0] + 1) * item[1]
        shape = after
    return total
