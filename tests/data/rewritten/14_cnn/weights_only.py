"""mistake: count_forgets_bias
A product for each layer, added up by a generator.
"""


def count_cnn_params(spec, input_shape):
    before = [tuple(input_shape), *layer_shapes(spec, input_shape)]

    def weights(item, shape):
        if item[0] == "dense":
            return shape[0] * item[1]
        return item[2] ** 2 * shape[2] * item[1] if item[0] == "conv" else 0

    return sum(weights(item, shape) for item, shape in zip(spec, before))
