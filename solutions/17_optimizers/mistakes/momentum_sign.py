"""en: Momentum's velocity points uphill
ko: 모멘텀의 속도가 올라가는 방향을 가리킴
hint en: The velocity is added to the parameter. Which sign must the gradient have in it so that you go down?
hint ko: 속도는 파라미터에 더합니다. 내려가려면 속도 안에서 기울기의 부호가 어떠해야 할까요?
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
            self.v[name] = self.momentum * self.v.get(name, 0) + self.lr * g
            p += self.v[name]
