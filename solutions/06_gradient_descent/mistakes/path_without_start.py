"""en: leaves the starting point out of the path
ko: 경로에서 시작점을 빠뜨림
hint en: Take three steps on paper and count the points: how many do three steps connect?
hint ko: 종이에 세 걸음을 그리고 점의 개수를 세어 보세요. 세 걸음은 점 몇 개를 잇나요?
"""

import numpy as np


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0 or max_steps < 0:
        raise ValueError("lr must be above 0 and max_steps not below 0")
    x = np.asarray(x0)
    if x.dtype.kind != "f":
        x = x.astype(np.float64)
    path = []
    for _ in range(max_steps):
        slope = grad(x)
        if np.linalg.norm(slope) < tol:
            break
        x = x - lr * slope
        path.append(x)
    return x, np.array(path, dtype=x.dtype).reshape(-1, *x.shape)
