"""en: the gradient keeps the size of the padded image
ko: 기울기가 패딩을 더한 이미지의 크기 그대로임
hint en: Whose gradient is asked for, that of the image or that of the image with its border? Compare the shapes.
hint ko: 구해야 하는 것은 이미지의 기울기일까요, 0으로 둘러싼 이미지의 기울기일까요? 두 모양을 비교해 보세요.
"""

_right_col2im, _RightConv2D = col2im, Conv2D


def col2im(col, x_shape, kernel, stride=1, padding=0):
    _right_col2im(col, x_shape, kernel, stride, padding)
    n, height, width, channels = x_shape
    return _right_col2im(col, (n, height + 2 * padding, width + 2 * padding, channels), kernel, stride)


class Conv2D(Conv2D):
    def __init__(self, w, b, stride=1, padding=0):
        super().__init__(w, b, stride, padding)
        self._how = stride, padding

    def forward(self, x):
        self._seen = x
        return super().forward(x)

    def backward(self, dout):
        super().backward(dout)
        stride, padding = self._how
        border = (padding, padding)
        layer = _RightConv2D(self.params["W"], self.params["b"], stride)
        layer.forward(np.pad(self._seen, ((0, 0), border, border, (0, 0))))
        return layer.backward(dout)
