"""en: the list has a loss for each step instead of each epoch
ko: 손실 리스트에 에포크가 아니라 갱신마다 하나씩 적음
hint en: How long should the list be after 3 epochs of 10 batches? Find the loop that the loss belongs to.
hint ko: 배치 10개짜리 에포크를 3번 돌면 리스트의 길이는 얼마여야 할까요? 손실을 적는 곳이 어느 반복문인지 보세요.
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
            w, b = w - lr * dw, b - lr * db
            losses.append(float(np.mean((X @ w + b - t) ** 2)))
    return w, b, losses
