"""en: sigmoid raises e to a large positive power
ko: 시그모이드에서 e의 지수가 아주 큰 양수가 됨
hint en: Which sign of the exponent is harmless, however large it is? Can you make it always have that sign?
hint ko: 수가 아무리 커도 안전한 지수의 부호는 어느 쪽일까요? 지수가 늘 그 부호가 되게 할 수 있을까요?
"""

import numpy as np


def sigmoid(x):
    x = np.asarray(x) / 1  # a new array of floats: float32 stays float32
    return 1 / (1 + np.exp(-x))
