"""en: an epoch is only one randomly drawn batch
ko: 한 에포크에 무작위 배치 하나만 씀
hint en: After one epoch every sample should have had its turn. How many of them has yours looked at?
hint ko: 한 에포크가 끝나면 모든 데이터가 한 번씩 쓰여야 합니다. 여러분의 코드는 그중 몇 개를 보았나요?
"""

import numpy as np


def minibatch_gd(X, t, w0, b0, lr, batch_size, epochs, rng):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("a batch size of 1 or more and as many targets as samples are needed")
    w, b, losses = w0 if w0.dtype.kind == "f" else w0.astype(np.float64), b0, []
    for _ in range(epochs):
        rows = rng.permutation(len(X))[:batch_size]
        dw, db = linear_mse_grad(w, b, X[rows], t[rows])
        w, b = w - lr * dw, b - lr * db
        losses.append(float(np.mean((X @ w + b - t) ** 2)))
    return w, b, losses
