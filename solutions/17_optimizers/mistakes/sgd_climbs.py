"""en: SGD adds the gradient instead of subtracting it
ko: SGD가 기울기를 빼지 않고 더함
hint en: A positive slope means that the loss grows to the right. To which side should the parameter go then?
hint ko: 기울기가 양수이면 오른쪽으로 갈수록 손실이 커집니다. 그러면 파라미터는 어느 쪽으로 움직여야 할까요?
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
            p += self.lr * g
