"""en: Momentum weakens the new gradient by 1 - momentum
ko: 모멘텀에서 새 기울기에 (1 - momentum)을 곱해 약하게 만듦
hint en: Compare your very first step with plain SGD. Does the recipe of Momentum weaken the new gradient?
hint ko: 첫걸음을 SGD의 첫걸음과 비교해 보세요. 모멘텀의 식에서 새 기울기를 약하게 만드나요?
"""


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        if lr <= 0 or not 0 <= momentum < 1:
            raise ValueError("a setting lies outside its range")
        self.lr, self.momentum = lr, momentum
        self.v = {}

    def update(self, params, grads):
        for name in params:
            if name not in grads or grads[name].shape != params[name].shape:
                raise ValueError("a gradient is missing or has another shape")
        for name, p in params.items():
            g = grads[name]
            self.v[name] = self.momentum * self.v.get(name, 0) + (1 - self.momentum) * g
            p -= self.lr * self.v[name]
