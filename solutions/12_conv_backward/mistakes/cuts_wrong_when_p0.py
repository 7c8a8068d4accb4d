"""en: without padding everything is cut off, and an empty array is left
ko: 패딩이 0이면 전부 잘려서 빈 배열이 됨
hint en: The border is cut off with a slice from p to -p. Try in Python what such a slice leaves when p is 0.
hint ko: p부터 -p까지 슬라이스로 테두리를 잘라 냈다면, p가 0일 때 무엇이 남는지 파이썬에서 직접 확인해 보세요.
"""

_right_col2im = col2im


def col2im(col, x_shape, kernel, stride=1, padding=0):
    right = _right_col2im(col, x_shape, kernel, stride, padding)
    return right if padding else right[:, 0:-0, 0:-0]


class Conv2D(Conv2D):
    def __init__(self, w, b, stride=1, padding=0):
        super().__init__(w, b, stride, padding)
        self._border = padding

    def backward(self, dout):
        dx = super().backward(dout)
        return dx if self._border else dx[:, 0:-0, 0:-0]
