"""en: every place of the map is given filters of its own
ko: 특성 맵의 자리마다 필터가 따로 있다고 여김
hint en: Does a filter change its numbers when it moves on? What would a larger image cost then?
hint ko: 필터가 다음 자리로 옮겨 가면 가중치가 바뀌나요? 이미지가 커지면 파라미터도 늘어날까요?
"""


def count_cnn_params(spec, input_shape):
    total, shape = 0, tuple(input_shape)
    for kind, *numbers in spec:
        if len(shape) != {"conv": 3, "pool": 3, "flatten": 3, "dense": 1}.get(kind):
            raise ValueError("this layer cannot stand here")
        if kind == "dense":
            total += (shape[0] + 1) * numbers[0]
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
                total += (kernel * kernel * channels + 1) * filters * rows * columns
            shape = (rows, columns, filters)
    return total
