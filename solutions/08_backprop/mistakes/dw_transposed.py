"""en: the gradient of W is transposed
ko: W의 기울기가 전치되어 있음
hint en: Print the shapes of W and of its gradient. A gradient has one entry for each entry of its parameter.
hint ko: W와 W의 기울기의 모양을 출력해 보세요. 기울기에는 파라미터의 원소마다 값이 하나씩 있어야 합니다.
"""


class Dense(Dense):
    def backward(self, dout):
        dx = super().backward(dout)
        self.grads["W"] = self.grads["W"].T
        return dx
