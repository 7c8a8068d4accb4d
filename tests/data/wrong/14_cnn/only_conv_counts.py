"""task: count_cnn_params
Only the filters are counted.
"""


def count_cnn_params(spec, input_shape):
    before = [input_shape, *layer_shapes(spec, input_shape)]
    return sum((s[2] * kind[2] ** 2 + 1) * kind[1] for kind, s in zip(spec, before) if kind[0] == "conv")
