"""en: on the way back the windows are put side by side, whatever the stride
ko: 되돌려 놓을 때 스트라이드를 무시하고 영역을 한 칸 간격으로 놓음
hint en: With stride 2, which pixels did the window in row 1, column 1 of the places touch? Draw it.
hint ko: 스트라이드가 2일 때 1행 1열 자리의 영역은 어느 픽셀들 위에 놓였나요? 그림으로 그려 보세요.
"""

_right_col2im = col2im


def col2im(col, x_shape, kernel, stride=1, padding=0):
    right = _right_col2im(col, x_shape, kernel, stride, padding)
    (n, height, width, channels), (kh, kw) = x_shape, kernel
    rows = (height + 2 * padding - kh) // stride + kh
    columns = (width + 2 * padding - kw) // stride + kw
    whole = np.zeros((n, height + 2 * padding, width + 2 * padding, channels), right.dtype)
    whole[:, :rows, :columns] = _right_col2im(col, (n, rows, columns, channels), kernel)
    return whole[:, padding : padding + height, padding : padding + width]


class Conv2D(Conv2D):
    def __init__(self, w, b, stride=1, padding=0):
        super().__init__(w, b, stride, padding)
        self._how = stride, padding

    def forward(self, x):
        self._shape = x.shape
        return super().forward(x)

    def backward(self, dout):
        super().backward(dout)
        w = self.params["W"]
        rows = dout.reshape(-1, w.shape[3]) @ w.reshape(-1, w.shape[3]).T
        return col2im(rows, self._shape, w.shape[:2], *self._how)
