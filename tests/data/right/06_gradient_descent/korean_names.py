"""Korean names and messages, and the descent written with for-else."""

import numpy as np


def _실수로(배열):
    배열 = np.asarray(배열)
    return 배열 if 배열.dtype.kind == "f" else np.asarray(배열, dtype=np.float64)


def numerical_gradient(f, x, eps=1e-5):
    if eps <= 0:
        raise ValueError("eps는 0보다 커야 합니다")
    x = _실수로(x)
    기울기 = np.zeros_like(x)
    for 자리 in np.argwhere(np.ones(x.shape, dtype=bool)):
        자리 = tuple(자리)
        변화 = 0.0
        for 부호 in (1, -1):
            옮긴_x = x.copy()
            옮긴_x[자리] += 부호 * eps
            변화 += 부호 * f(옮긴_x)
        기울기[자리] = 변화 / (2 * eps)
    return 기울기


def gd_step(x, grad, lr):
    if lr <= 0:
        raise ValueError("학습률은 0보다 커야 합니다")
    if np.shape(x) != np.shape(grad):
        raise ValueError("모양이 같아야 합니다")
    return _실수로(x) - _실수로(grad) * lr


def gradient_descent(grad, x0, lr=0.1, max_steps=1000, tol=1e-8):
    if lr <= 0:
        raise ValueError("학습률은 0보다 커야 합니다")
    if max_steps < 0:
        raise ValueError("걸음 수는 0 이상이어야 합니다")
    위치 = _실수로(x0)
    경로 = [위치.tolist()]
    for _ in range(max_steps):
        기울기 = grad(위치)
        크기 = np.sqrt(np.einsum("i,i->", 기울기.ravel(), 기울기.ravel()))
        if 크기 < tol:
            break
        위치 = gd_step(위치, 기울기, lr)
        경로.append(위치.tolist())
    else:
        위치 = 위치.copy()
    return 위치, np.array(경로, dtype=위치.dtype)


def judge_learning_rate(path, f):
    처음, 마지막 = f(path[0]), f(path[-1])
    if 마지막 <= 처음 / 2:
        return "converging"
    elif 마지막 <= 처음:
        return "slow"
    else:
        return "diverging"
