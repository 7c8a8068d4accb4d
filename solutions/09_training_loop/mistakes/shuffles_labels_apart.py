"""en: samples and labels are shuffled separately
ko: 데이터와 레이블을 따로따로 섞음
hint en: Take one sample and look for its label after the shuffle. Does it still belong to it?
hint ko: 데이터 하나를 골라 섞은 뒤의 레이블을 확인해 보세요. 아직도 그 데이터의 레이블인가요?
"""

import numpy as np


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if epochs < 1 or batch_size < 1 or len(X) != len(t):
        raise ValueError("epochs and batch_size must be at least 1, and X and t equally long")
    history = []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        labels = t[rng.permutation(len(X))]
        losses = []
        for first in range(0, len(X), batch_size):
            rows = order[first : first + batch_size]
            losses.append(train_step(net, loss, X[rows], labels[rows], lr))
        history.append(float(np.mean(losses)))
    return history
