"""en: relu_grad is 1 at exactly 0
ko: relu_grad가 정확히 0에서 1이 됨
hint en: The text puts 0 on one of the two sides: which inputs does ReLU stop? The derivative follows that side.
hint ko: 본문에서 0은 어느 쪽에 속할까요? ReLU가 0으로 만드는 입력을 보세요. 미분도 그쪽을 따릅니다.
"""

import numpy as np


def relu_grad(x):
    x = np.asarray(x) / 1  # a new array of floats: float32 stays float32
    return (x >= 0).astype(x.dtype)
