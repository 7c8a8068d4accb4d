"""en: ReLU gives the absolute value
ko: ReLU가 절댓값을 돌려줌
hint en: Draw the function to the left of zero. Is it a slope there, or is it flat?
hint ko: 0의 왼쪽에서 함수의 그래프를 그려 보세요. 기울어져 있을까요, 평평할까요?
"""

import numpy as np


def relu(x):
    x = np.asarray(x) / 1  # a new array of floats: float32 stays float32
    return np.abs(x)
