"""en: the gradients of all batches are collected and used for one step at the end of the epoch
ko: 배치들의 기울기를 모아 두었다가 에포크가 끝날 때 한 번만 갱신함
hint en: Does the second batch already meet the weights that the first one has changed?
hint ko: 두 번째 배치는 첫 번째 배치가 바꾼 가중치를 만나나요? 한 에포크에 몇 번 갱신해야 할까요?
"""

import numpy as np


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("a batch size of 1 or more and as many targets as samples are needed")
    w, b, losses = w0 if w0.dtype.kind == "f" else w0.astype(np.float64), b0, []
    for _ in range(epochs):
        order, found = rng.permutation(len(X)), []
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            found.append(linear_mse_grad(w, b, X[rows], t[rows]))
        w = w - lr * (sum(dw for dw, _ in found) / len(found))
        b = b - lr * (sum(db for _, db in found) / len(found))
        losses.append(float(np.mean((X @ w + b - t) ** 2)))
    return w, b, losses
