"""en: always takes max_steps steps and never looks at the size of the gradient
ko: 기울기의 크기를 확인하지 않고 언제나 max_steps만큼 움직임
hint en: Start at the bottom of a valley. How many steps are needed, and what tells the descent that it has arrived?
hint ko: 골짜기 바닥에서 출발해 보세요. 몇 걸음을 움직여야 하나요? 바닥에 도착했다는 것은 무엇을 보고 알 수 있나요?
"""

import numpy as np


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0 or max_steps < 0:
        raise ValueError("lr must be above 0 and max_steps not below 0")
    x = np.asarray(x0)
    if x.dtype.kind != "f":
        x = x.astype(np.float64)
    path = [x]
    for _ in range(max_steps):
        x = x - lr * grad(x)
        path.append(x)
    return x, np.array(path)
