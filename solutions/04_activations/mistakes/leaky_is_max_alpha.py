"""en: alpha is multiplied on the positive side: max(alpha * x, 0)
ko: alpha를 음수가 아니라 양수 쪽에 곱함: max(alpha * x, 0)
hint en: What should stay alive for negative inputs, and what should happen to positive ones? Try both sides.
hint ko: 음수 입력에서는 무엇이 살아남아야 하고, 양수 입력은 어떻게 되어야 할까요? 양쪽에서 수를 하나씩 넣어 보세요.
"""

import numpy as np


def leaky_relu(x, alpha=0.01):
    if alpha < 0:
        raise ValueError("alpha must not be negative")
    x = np.asarray(x) / 1  # a new array of floats: float32 stays float32
    return np.maximum(alpha * x, 0)
