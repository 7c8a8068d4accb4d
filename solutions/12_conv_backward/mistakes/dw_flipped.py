"""en: the gradient of the filters is turned by half a circle
ko: 필터의 기울기가 180도 돌아가 있음
hint en: Take the upper left cell of a filter and nudge it a little. Which pixels of the picture does it meet?
hint ko: 필터의 왼쪽 위 칸을 조금 움직여 보세요. 그 칸은 이미지의 어느 픽셀들과 만나나요?
"""


class Conv2D(Conv2D):
    def backward(self, dout):
        dx = super().backward(dout)
        self.grads["W"] = self.grads["W"][::-1, ::-1].copy()
        return dx
