"""en: the loss of an epoch is the mean of what its batches cost on the way
ko: 에포크의 손실로 배치를 지나며 구한 손실들의 평균을 적음
hint en: The losses on the way belong to weights that have changed since. Which weights should be measured?
hint ko: 배치마다 구한 손실은 이미 바뀌고 없는 가중치의 손실입니다. 어느 시점의 가중치로 재야 할까요?
"""

import numpy as np


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("a batch size of 1 or more and as many targets as samples are needed")
    w, b, losses = w0 if w0.dtype.kind == "f" else w0.astype(np.float64), b0, []
    for _ in range(epochs):
        order, seen = rng.permutation(len(X)), []
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            dw, db = linear_mse_grad(w, b, X[rows], t[rows])
            seen.append(float(np.mean((X[rows] @ w + b - t[rows]) ** 2)))
            w, b = w - lr * dw, b - lr * db
        losses.append(sum(seen) / len(seen))
    return w, b, losses
