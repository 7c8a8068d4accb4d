"""en: softmax never looks at its axis and divides by the sum of the whole array
ko: 소프트맥스가 축을 전혀 쓰지 않고 배열 전체의 합으로 나눔
hint en: Whose probabilities must add up to one: those of one row, or those of the whole batch together? Use the axis.
hint ko: 더해서 1이 되어야 하는 것은 한 행의 확률일까요, 배치 전체의 확률일까요? 인수로 받은 축을 써 보세요.
group: softmax_whole_array
"""

import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x) / 1  # a new array of floats: float32 stays float32
    e = np.exp(x - x.max())
    return e / e.sum()
