"""en: the gradients of filters and biases are divided by the number of images
ko: 필터와 편향의 기울기를 이미지 수로 나눔
hint en: The loss has already taken its mean over the batch. What happens when the layer divides once more?
hint ko: 배치의 평균은 손실에서 이미 냈습니다. 계층이 한 번 더 나누면 어떻게 될까요?
"""


class Conv2D(Conv2D):
    def backward(self, dout):
        dx = super().backward(dout)
        for name in ("W", "b"):
            self.grads[name] = self.grads[name] / len(dout)
        return dx
