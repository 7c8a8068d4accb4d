"""en: sigmoid_grad takes its input for the output of the sigmoid
ko: sigmoid_grad가 입력을 시그모이드의 출력으로 여김
hint en: Is the argument the input of the sigmoid or its output? The formula s * (1 - s) speaks about one of them only.
hint ko: 인수 x는 시그모이드의 입력일까요, 출력일까요? s * (1 - s)라는 식의 s는 둘 중 하나만을 뜻합니다.
"""

import numpy as np


def sigmoid_grad(x):
    x = np.asarray(x) / 1  # a new array of floats: float32 stays float32
    return x * (1 - x)
