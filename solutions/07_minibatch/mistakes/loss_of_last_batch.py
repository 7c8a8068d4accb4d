"""en: the loss of an epoch is that of its last batch
ko: 에포크의 손실로 마지막 배치의 손실을 적음
hint en: What is asked for: the loss of one batch, or that of all data? And with which weights?
hint ko: 요구하는 것은 배치 하나의 손실인가요, 전체 데이터의 손실인가요? 어느 시점의 가중치로 구해야 하나요?
"""

import numpy as np


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("a batch size of 1 or more and as many targets as samples are needed")
    w, b, losses = w0 if w0.dtype.kind == "f" else w0.astype(np.float64), b0, []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            dw, db = linear_mse_grad(w, b, X[rows], t[rows])
            loss = float(np.mean((X[rows] @ w + b - t[rows]) ** 2))
            w, b = w - lr * dw, b - lr * db
        losses.append(loss)
    return w, b, losses
