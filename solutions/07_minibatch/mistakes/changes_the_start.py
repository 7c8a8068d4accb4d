"""en: the weights to start from are changed in place
ko: 전달받은 시작 가중치를 직접 바꿈
hint en: What does the caller find in w0 after training? Who owns that array?
hint ko: 훈련이 끝난 뒤 호출한 쪽에서 w0를 보면 어떤 값이 들어 있을까요? 그 배열의 주인은 누구인가요?
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
            w -= lr * dw
            b -= lr * db
        losses.append(float(np.mean((X @ w + b - t) ** 2)))
    return w, b, losses
