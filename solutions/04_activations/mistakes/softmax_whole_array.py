"""en: softmax divides by the sum of the whole array
ko: 소프트맥스에서 배열 전체의 합으로 나눔
hint en: Whose probabilities must add up to one: those of one row, or those of the whole batch together?
hint ko: 더해서 1이 되어야 하는 것은 한 행의 확률일까요, 배치 전체의 확률일까요?
"""

import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x) / 1  # a new array of floats: float32 stays float32
    np.max(x, axis=axis)  # only to refuse an axis that is empty or not there
    e = np.exp(x - x.max())
    return e / e.sum()
