"""en: the gradient of the weights is a mean over the rows
ko: 가중치의 기울기를 행에 대해 더하지 않고 평균함
hint en: Every row adds its share to the gradient. Is there a division in the rule?
hint ko: 행마다 기울기에 제 몫을 더합니다. 규칙에 나눗셈이 있습니까?
"""


class Scale(Scale):
    def backward(self, dout):
        dx = super().backward(dout)
        self.grads["w"] = self.grads["w"] / len(dout)
        return dx
