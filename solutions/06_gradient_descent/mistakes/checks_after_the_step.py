"""en: looks at the gradient before a step but stops only after it, one step too late
ko: 멈춰야 한다는 것을 알고도 한 걸음을 더 움직인 뒤에 멈춤
hint en: How long is the path when you start exactly at the minimum? Follow your loop line by line.
hint ko: 정확히 최솟점에서 출발하면 경로에 점이 몇 개 있어야 하나요? 반복문을 한 줄씩 따라가 보세요.
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
        slope = grad(x)
        x = x - lr * slope
        path.append(x)
        if np.linalg.norm(slope) < tol:
            break
    return x, np.array(path)
