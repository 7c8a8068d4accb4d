"""en: softmax raises e to the scores as they are
ko: 소프트맥스에서 최댓값을 빼지 않고 점수를 그대로 지수에 넣음
hint en: A constant added to all scores of a row does not change its softmax. Which one makes exp harmless?
hint ko: 한 행의 점수에 같은 상수를 더해도 소프트맥스는 변하지 않습니다. 어떤 상수라면 지수가 안전할까요?
"""

import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x) / 1  # a new array of floats: float32 stays float32
    e = np.exp(x)
    total = e.sum(axis=axis, keepdims=True)
    if x.shape[axis] == 0:
        raise ValueError("softmax needs at least one entry along the axis")
    return e / total
