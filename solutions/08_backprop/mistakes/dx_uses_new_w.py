"""en: backward moves the parameters before it computes the gradient of x
ko: backward가 파라미터를 먼저 갱신한 뒤에 x의 기울기를 구함
hint en: Which weights produced the output of this forward pass? Leave the update to another step.
hint ko: 이번 순전파의 출력을 만든 것은 어떤 가중치였나요? 파라미터 갱신은 backward가 할 일이 아닙니다.
"""


class Dense(Dense):
    def backward(self, dout):
        super().backward(dout)
        for name, grad in self.grads.items():
            self.params[name] -= 0.1 * grad
        return dout @ self.params["W"].T
