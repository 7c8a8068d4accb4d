"""en: the padding is left out when the size after a convolution is computed
ko: 합성곱 뒤의 크기를 구할 때 패딩을 빠뜨림
hint en: Use your own size formula from unit 11. How many cells does padding add to an axis before the filter arrives?
hint ko: 11단원에서 배운 크기 공식을 떠올려 보세요. 필터를 적용하기 전에 패딩은 한 축에 몇 칸을 더하나요?
"""


def layer_shapes(spec, input_shape):
    shapes, shape = [], tuple(input_shape)
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
            shape = ((high - kernel) // stride + 1, (wide - kernel) // stride + 1, filters)
        shapes.append(shape)
    return shapes
