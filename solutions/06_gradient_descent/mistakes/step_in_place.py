"""en: a step writes the new parameters into the array that it was given
ko: 새 파라미터를 전달받은 배열에 덮어씀
hint en: After the call, print the array that you passed in. Who else may still need the old position?
hint ko: 함수를 부른 뒤 전달했던 배열을 출력해 보세요. 이전 위치가 아직 필요한 곳은 없을까요?
"""

import numpy as np


def gd_step(x, grad, lr):
    x, grad = np.asarray(x), np.asarray(grad)
    if lr <= 0 or x.shape != grad.shape:
        raise ValueError("lr must be above 0, and the shapes equal")
    if x.dtype.kind != "f":
        x, grad = x.astype(np.float64), grad.astype(np.float64)
    x -= lr * grad
    return x
