"""en: one order is drawn and used for all epochs
ko: 순서를 한 번만 뽑아 모든 에포크에 씀
hint en: When is the order drawn anew? Look at which of your two loops the drawing stands in.
hint ko: 순서는 언제 새로 뽑아야 할까요? 뽑는 코드가 두 반복문 중 어디에 있는지 살펴보세요.
"""

import numpy as np


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("a batch size of 1 or more and as many targets as samples are needed")
    order, losses = rng.permutation(len(X)), []
    w, b = w0 if w0.dtype.kind == "f" else w0.astype(np.float64), b0
    for _ in range(epochs):
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            dw, db = linear_mse_grad(w, b, X[rows], t[rows])
            w, b = w - lr * dw, b - lr * db
        losses.append(float(np.mean((X @ w + b - t) ** 2)))
    return w, b, losses
