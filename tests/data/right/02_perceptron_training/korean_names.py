"""Private names and messages in Korean; the rule is written as two sums, one for each class."""

import numpy as np


def _실수로(배열):
    배열 = np.asarray(배열)
    if np.issubdtype(배열.dtype, np.floating):
        return 배열
    return 배열.astype(np.float64)


def _출력(w, b, x):
    총합 = b
    for 가중치, 입력값 in zip(w, x, strict=True):
        총합 = 총합 + 가중치 * 입력값
    return int(총합 > 0)


def _확인(w, X, t):
    if X.ndim != 2 or t.ndim != 1 or w.ndim != 1:
        raise ValueError("축의 수가 틀립니다")
    if X.shape[0] != t.shape[0] or X.shape[1] != w.shape[0]:
        raise ValueError("크기가 맞지 않습니다")
    if not np.all(np.logical_or(t == 0, t == 1)):
        raise ValueError("레이블은 0과 1뿐입니다")


def _학습률_확인(lr):
    if lr <= 0:
        raise ValueError(f"학습률이 {lr}입니다")


def update(w, b, x, t, lr=1.0):
    if np.ndim(x) != 1:
        raise ValueError("데이터는 하나만 받습니다")
    _확인(w, x.reshape(1, -1), np.array([t]))
    _학습률_확인(lr)
    w, x = _실수로(w), _실수로(x)
    y = _출력(w, b, x)
    더할_횟수 = 1 if (t, y) == (1, 0) else 0
    뺄_횟수 = 1 if (t, y) == (0, 1) else 0
    새_w = w + 더할_횟수 * lr * x - 뺄_횟수 * lr * x
    새_b = b + 더할_횟수 * lr - 뺄_횟수 * lr
    return 새_w, 새_b


def train_perceptron(X, t, lr=1.0, max_epochs=100, w=None, b=0.0):
    X = _실수로(X)
    if w is None and X.ndim == 2:
        w = np.zeros(X.shape[1], dtype=X.dtype)
    elif w is None:
        raise ValueError("X는 표여야 합니다")
    w = _실수로(w)
    _확인(w, X, t)
    _학습률_확인(lr)
    틀린_횟수 = []
    for _ in range(max_epochs):
        이번 = 0
        for x, 정답 in zip(X, t, strict=True):
            이번 += _출력(w, b, x) != 정답
            w, b = update(w, b, x, 정답, lr)
        틀린_횟수.append(int(이번))
        if 이번 == 0:
            break
    return w, b, 틀린_횟수


def separates(w, b, X, t):
    _확인(w, X, t)
    return [_출력(_실수로(w), b, x) for x in _실수로(X)] == list(t)


def converged(errors):
    return list(errors)[-1] == 0
