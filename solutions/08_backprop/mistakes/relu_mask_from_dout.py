"""en: the gate of backward is set by the sign of dout
ko: 역전파의 문을 dout의 부호로 여닫음
hint en: What opened or closed each gate on the way forward? The way back must use the same gates.
hint ko: 순전파 때 각 문을 열고 닫은 것은 무엇이었나요? 돌아올 때도 같은 문을 써야 합니다.
"""


class ReLU(ReLU):
    def backward(self, dout):
        super().backward(dout)
        return dout * (dout > 0)
