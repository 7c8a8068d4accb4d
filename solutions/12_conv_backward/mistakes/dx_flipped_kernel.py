"""en: the gradient of the image is made with turned filters although forward did not turn them
ko: 순전파에서는 필터를 뒤집지 않았는데 이미지의 기울기는 뒤집은 필터로 구함
hint en: Let a single number of dout be 1. Where in the picture should the filter's upper left cell show up?
hint ko: dout에서 값 하나만 1이라고 해 보세요. 필터의 왼쪽 위 칸은 이미지의 어느 픽셀에 나타나야 할까요?
"""

_RightConv2D = Conv2D


class Conv2D(Conv2D):
    def __init__(self, w, b, stride=1, padding=0):
        super().__init__(w, b, stride, padding)
        self._how = stride, padding

    def forward(self, x):
        self._seen = x
        return super().forward(x)

    def backward(self, dout):
        super().backward(dout)
        turned = _RightConv2D(self.params["W"][::-1, ::-1].copy(), self.params["b"], *self._how)
        turned.forward(self._seen)
        return turned.backward(dout)
