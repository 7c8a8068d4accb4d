"""en: the gradient of b is averaged over the batch
ko: b의 기울기를 배치에 대해 평균 냄
hint en: The loss has already divided by the batch size once. What happens when a layer divides again?
hint ko: 배치 크기로 나누는 일은 손실에서 이미 한 번 했습니다. 계층에서 또 나누면 어떻게 될까요?
"""


class Dense(Dense):
    def backward(self, dout):
        dx = super().backward(dout)
        self.grads["b"] = dout.mean(axis=0)
        return dx
