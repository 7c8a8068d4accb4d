"""task: layer_shapes
The shape of the image itself stands at the front of the list.
"""


def layer_shapes(spec, input_shape):
    shapes, shape = [tuple(input_shape)], tuple(input_shape)
    for kind, *numbers in spec:
        if len(shape) != {"conv": 3, "pool": 3, "flatten": 3, "dense": 1}.get(kind):
            raise ValueError("this layer cannot stand here")
        if kind == "dense":
            shape = (numbers[0],)
        elif kind == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        else:
            high, wide, channels = shape
            filters, kernel, stride, padding = numbers if kind == "conv" else (channels, *numbers, *numbers, 0)
            if kernel > min(high, wide) + 2 * padding:
                raise ValueError("the window does not fit")
            shape = ((high + 2 * padding - kernel) // stride + 1, (wide + 2 * padding - kernel) // stride + 1, filters)
        shapes.append(shape)
    return shapes
