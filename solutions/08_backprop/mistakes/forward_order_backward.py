"""en: backward starts at the first layer
ko: 역전파를 첫 계층부터 시작함
hint en: Which layer made the output that dout belongs to? Play the film of the forward pass backwards.
hint ko: dout은 어느 계층의 출력에 대한 기울기인가요? 순전파를 찍은 영상을 거꾸로 돌려 보세요.
"""


class Sequential(Sequential):
    def __init__(self, layers):
        super().__init__(layers)
        self.in_order = list(layers)

    def backward(self, dout):
        for layer in self.in_order:
            dout = layer.backward(dout)
        return dout
