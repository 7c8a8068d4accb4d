"""en: the gradients are multiplied by the learning rate in place
ko: 기울기 배열 자체에 학습률을 곱해 고쳐 씀
hint en: The gradients belong to the caller. Look at them after an update: who else may still need them?
hint ko: 기울기 배열은 호출한 쪽의 것입니다. 갱신한 뒤에 다시 살펴보세요. 그 값이 필요한 곳이 또 있지 않을까요?
"""


class SGD:
    def __init__(self, lr=0.01):
        if lr <= 0:
            raise ValueError("a setting lies outside its range")
        self.lr = lr

    def update(self, params, grads):
        for name in params:
            if name not in grads or grads[name].shape != params[name].shape:
                raise ValueError("a gradient is missing or has another shape")
        for name, p in params.items():
            g = grads[name]
            g *= self.lr
            p -= g


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
            g *= self.lr
            self.v[name] = self.momentum * self.v.get(name, 0) - g
            p += self.v[name]
