"""en: walks up the gradient instead of down
ko: 기울기를 따라 내려가지 않고 올라감
hint en: Draw a slope that rises to the right. Its gradient is positive: which side is higher, and which do you want?
hint ko: 오른쪽으로 올라가는 비탈을 그려 보세요. 기울기가 양수이면 어느 쪽이 더 높고, 어느 쪽으로 가야 하나요?
"""

import numpy as np


def gd_step(x, grad, lr):
    x, grad = np.asarray(x), np.asarray(grad)
    if lr <= 0 or x.shape != grad.shape:
        raise ValueError("lr must be above 0, and the shapes equal")
    if x.dtype.kind != "f":
        x, grad = x.astype(np.float64), grad.astype(np.float64)
    return x + lr * grad


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0 or max_steps < 0:
        raise ValueError("lr must be above 0 and max_steps not below 0")
    x = np.asarray(x0)
    if x.dtype.kind != "f":
        x = x.astype(np.float64)
    path = [x]
    for _ in range(max_steps):
        slope = grad(x)
        if np.linalg.norm(slope) < tol:
            break
        x = x + lr * slope
        path.append(x)
    return x, np.array(path)
