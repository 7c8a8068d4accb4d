"""en: all layers remember the same input
ko: 모든 계층이 같은 입력을 기억함
hint en: Where is the input kept: in the object or in its class?
hint ko: 입력을 객체에 담았습니까, 클래스에 담았습니까?
"""


class Scale(Scale):
    def forward(self, x):
        y = super().forward(x)
        type(self).kept = self.x
        return y

    def backward(self, dout):
        self.x = type(self).kept
        return super().backward(dout)
