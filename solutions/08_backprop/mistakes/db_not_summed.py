"""en: the gradient of b is not summed over the batch
ko: b의 기울기를 배치에 대해 더하지 않음
hint en: The same bias was added to every sample of the batch. How many rows of dout speak about it?
hint ko: 같은 편향이 배치의 모든 샘플에 더해졌습니다. dout의 몇 개 행이 이 편향과 관계있을까요?
"""


class Dense(Dense):
    def backward(self, dout):
        dx = super().backward(dout)
        self.grads["b"] = dout
        return dx
