"""en: the gradients are divided by the batch size once more
ko: 기울기를 배치 크기로 한 번 더 나눔
hint en: The loss is a mean and has divided by N already. What should the network do with the images of a batch?
hint ko: 손실이 평균이므로 N으로 나누는 일은 이미 끝났습니다. 신경망은 배치에 든 이미지의 기울기를 어떻게 모아야 할까요?
"""


class CNN(CNN):
    def backward(self, dz):
        dx = super().backward(dz)
        self.grads = {name: grad / len(dz) for name, grad in self.grads.items()}
        return dx
