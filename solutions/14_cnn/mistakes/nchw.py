"""en: the channels are expected in front of rows and columns
ko: 채널이 행과 열보다 앞에 온다고 여김
hint en: Print the shape of an image. Which axis holds the channels here?
hint ko: 이미지의 모양을 출력해 보세요. 여기서는 채널이 어느 축에 있나요?
"""

import numpy as np


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
            channels, high, wide = shape
            filters, kernel, stride, padding = numbers if kind == "conv" else (channels, *numbers, *numbers, 0)
            if kernel > min(high, wide) + 2 * padding:
                raise ValueError("the window does not fit")
            sizes = [(side + 2 * padding - kernel) // stride + 1 for side in (high, wide)]
            shape = (filters, *sizes)
        shapes.append(shape)
    return shapes


class CNN(CNN):
    def __init__(self, input_shape, num_classes, rng, filters=8, hidden=32):
        channels, high, wide = input_shape
        super().__init__((high, wide, channels), num_classes, rng, filters, hidden)

    def forward(self, x):
        if np.ndim(x) != 4:
            raise ValueError("four axes are needed")
        return super().forward(np.transpose(x, (0, 2, 3, 1)))

    def backward(self, dz):
        return np.transpose(super().backward(dz), (0, 3, 1, 2))
