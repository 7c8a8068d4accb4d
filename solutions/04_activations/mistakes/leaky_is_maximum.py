"""en: leaky ReLU takes the larger one of x and alpha * x
ko: Leaky ReLU에서 x와 alpha * x 중 큰 값을 고름
hint en: Put alpha = 2 and x = -1 into the rule and then into your code. What decides between the two cases?
hint ko: alpha = 2, x = -1을 본문의 규칙과 여러분의 코드에 각각 넣어 보세요. 두 경우를 가르는 것은 무엇인가요?
"""

import numpy as np


def leaky_relu(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha must not be negative")
    x = np.asarray(x) / 1  # a new array of floats: float32 stays float32
    return np.maximum(alpha * x, x)
