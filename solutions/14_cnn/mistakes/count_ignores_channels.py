"""en: a filter is counted as if its input had one channel only
ko: 입력의 채널이 하나뿐인 것처럼 필터의 가중치를 셈
hint en: A filter for colour images: with how many numbers does it meet a single pixel?
hint ko: 컬러 이미지에 쓰는 필터를 생각해 보세요. 픽셀 하나와 만날 때 가중치가 몇 개 필요할까요?
"""


def count_cnn_params(spec, input_shape):
    total, shape = 0, tuple(input_shape)
    for kind, *numbers in spec:
        if len(shape) != {"conv": 3, "pool": 3, "flatten": 3, "dense": 1}.get(kind):
            raise ValueError("this layer cannot stand here")
        if kind == "dense":
            total += shape[0] * numbers[0] + numbers[0]
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
                total += kernel * kernel * filters + filters
            shape = (rows, columns, filters)
    return total
