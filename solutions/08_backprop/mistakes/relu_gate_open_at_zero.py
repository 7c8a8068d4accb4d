"""en: the gate of ReLU is open at exactly 0
ko: 정확히 0인 자리에서 ReLU의 문이 열림
hint en: Which inputs does ReLU let through: those above 0, or also 0 itself? The slope follows the same rule.
hint ko: ReLU는 0보다 큰 입력만 통과시키나요, 0도 통과시키나요? 기울기도 같은 규칙을 따릅니다.
"""

import numpy as np


class ReLU(ReLU):
    def forward(self, x):
        self.at_zero = np.asarray(x) == 0
        return super().forward(x)

    def backward(self, dout):
        return super().backward(dout) + dout * self.at_zero
