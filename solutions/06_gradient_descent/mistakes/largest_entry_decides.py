"""en: compares tol with the largest entry of the gradient instead of its Euclidean norm
ko: 기울기의 유클리드 노름이 아니라 가장 큰 원소를 tol과 비교함
hint en: For a gradient of (3, 4), how long is the arrow? Which number do you compare with tol?
hint ko: 기울기가 (3, 4)라면 화살표의 길이는 얼마인가요? 여러분은 어떤 수를 tol과 비교하고 있나요?
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
        if np.max(np.abs(slope)) < tol:
            break
        x = x - lr * slope
        path.append(x)
    return x, np.array(path)
