"""en: the biases are not counted
ko: 편향을 세지 않음
hint en: What does a filter or a unit add to its sum of products in the end?
hint ko: 필터나 유닛은 곱의 합을 구한 뒤 마지막에 무엇을 더하나요? 그것도 학습되는 수입니다.
"""


def count_cnn_params(spec, input_shape):
    total, shape = 0, tuple(input_shape)
    for kind, *numbers in spec:
        if len(shape) != {"conv": 3, "pool": 3, "flatten": 3, "dense": 1}.get(kind):
            raise ValueError("this layer cannot stand here")
        if kind == "dense":
            total += shape[0] * numbers[0]
            shape = (numbers[0],)
        elif kind == "flatten":
            shape = (shape[0] * shape[1] * shape[2],)
        else:
            high, wide, channels = shape
            filters, kernel, stride, padding = numbers if kind == "conv" else (channels, *numbers, *numbers, 0)
            if kernel > min(high, wide) + 2 * padding:
                raise ValueError("the window does not fit")
            rows, columns = ((side + 2 * padding - kernel) // stride + 1 for side in (high, wide))
            if kind == "conv":
                total += kernel * kernel * channels * filters
            shape = (rows, columns, filters)
    return total
