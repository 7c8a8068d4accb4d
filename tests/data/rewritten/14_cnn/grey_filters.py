"""mistake: count_ignores_channels
A filter counts kernel times kernel and its bias.
"""


def count_cnn_params(spec, input_shape):
    shape, total = tuple(input_shape), 0
    for item, after in zip(spec, layer_shapes(spec, input_shape)):
        match item:
            case ("conv", filters, kernel, _, _):
                total += filters * (kernel**2 + 1)
            case ("dense", units):
                total += units * (shape[0] + 1)
        shape = after
    return total
