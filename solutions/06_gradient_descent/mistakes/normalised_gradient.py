"""en: divides the gradient by its norm, so that all steps are equally long
ko: 기울기를 그 크기로 나누어 모든 걸음의 길이가 똑같아짐
hint en: How long should a step be where the ground is nearly flat? Do your steps shrink near the bottom by themselves?
hint ko: 바닥이 거의 평평한 곳에서 걸음은 얼마나 길어야 할까요? 여러분의 걸음은 바닥에 가까워질수록 저절로 짧아지나요?
"""

import numpy as np


def gd_step(x, grad, lr):
    x, grad = np.asarray(x), np.asarray(grad)
    if lr <= 0 or x.shape != grad.shape:
        raise ValueError("lr must be above 0, and the shapes equal")
    if x.dtype.kind != "f":
        x, grad = x.astype(np.float64), grad.astype(np.float64)
    return x - lr * (grad / np.linalg.norm(grad))


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0 or max_steps < 0:
        raise ValueError("lr must be above 0 and max_steps not below 0")
    x = np.asarray(x0)
    if x.dtype.kind != "f":
        x = x.astype(np.float64)
    path = [x]
    for _ in range(max_steps):
        slope = grad(x)
        size = np.linalg.norm(slope)
        if size < tol:
            break
        x = x - lr * (slope / size if size else slope)
        path.append(x)
    return x, np.array(path)
