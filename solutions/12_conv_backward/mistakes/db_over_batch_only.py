"""en: the gradient of the biases is summed over the batch only
ko: 편향의 기울기를 배치에 대해서만 더함
hint en: How many places of a feature map share one bias? Compare the shape of the gradient with that of the biases.
hint ko: 특성 맵의 몇 자리가 편향 하나를 함께 쓰나요? 기울기의 모양을 편향의 모양과 비교해 보세요.
"""


class Conv2D(Conv2D):
    def backward(self, dout):
        dx = super().backward(dout)
        self.grads["b"] = dout.sum(axis=0)
        return dx
