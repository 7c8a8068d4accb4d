"""en: softmax subtracts the largest entry of the whole array
ko: 소프트맥스에서 배열 전체의 최댓값을 뺌
hint en: Is one shift good for all rows when one lies far below another? What is left of it after exp?
hint ko: 한 행이 다른 행보다 훨씬 작을 때도 같은 값을 빼도 될까요? 그 행이 exp를 거치면 무엇이 남을까요?
"""

import numpy as np


def softmax(x, axis=-1):
    x = np.asarray(x) / 1  # a new array of floats: float32 stays float32
    e = np.exp(x - x.max())
    return e / e.sum(axis=axis, keepdims=True)
