"""다른 함수 이름과 한국어 주석: 순서를 random 값의 정렬로 정하고, 손실 함수를 따로 둡니다."""

import numpy as np


def 실수로(배열):
    # float32와 float64는 그대로 둔다
    return 배열 if 배열.dtype.kind == "f" else 배열.astype("float64")


def 손실(w, b, X, t):
    return float(((실수로(X) @ w + b - 실수로(t)) ** 2).mean())


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    개수 = X.shape[0]
    if 개수 != t.shape[0]:
        raise ValueError("데이터와 타깃의 개수가 다릅니다")
    if 개수 < 1 or batch_size < 1:
        raise ValueError("비어 있거나 배치 크기가 잘못되었습니다")
    순서 = np.argsort(rng.uniform(size=개수))
    배치들 = []
    for k in range(updates_per_epoch(개수, batch_size, drop_last)):
        자리 = 순서[k * batch_size : (k + 1) * batch_size]
        배치들.append((X[자리], t[자리]))
    return 배치들


def linear_mse_grad(w, b, X, t):
    if X.ndim != 2 or w.shape != X.shape[1:] or t.shape != X.shape[:1]:
        raise ValueError("모양이 맞지 않습니다")
    if not len(X):
        raise ValueError("데이터가 없습니다")
    w, X, t = 실수로(w), 실수로(X), 실수로(t)
    오차 = X @ w + b - t
    return (2 * X * 오차[:, None]).mean(axis=0), (2 * 오차).mean()


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    w, b = 실수로(w0), b0
    기록 = []
    for _ in range(epochs):
        for 입력, 타깃 in iterate_minibatches(X, t, batch_size, rng):
            dw, db = linear_mse_grad(w, b, 입력, 타깃)
            w = w - lr * dw
            b = b - lr * db
        기록.append(손실(w, b, X, t))
    return w, b, 기록


def updates_per_epoch(n, batch_size, drop_last=False):
    if n < 1 or batch_size < 1:
        raise ValueError("1 이상이어야 합니다")
    몫, 나머지 = n // batch_size, n % batch_size
    return 몫 if drop_last or 나머지 == 0 else 몫 + 1
