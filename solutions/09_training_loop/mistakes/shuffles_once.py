"""en: the samples are shuffled once before the first epoch only
ko: 첫 에포크 전에 한 번만 섞음
hint en: Print the order of the samples in two epochs in a row. When must a new order be drawn?
hint ko: 두 에포크의 데이터 순서를 이어서 출력해 보세요. 새 순서는 언제 뽑아야 할까요?
"""

import numpy as np


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if epochs < 1 or batch_size < 1 or len(X) != len(t):
        raise ValueError("epochs and batch_size must be at least 1, and X and t equally long")
    history = []
    order = rng.permutation(len(X))
    for _ in range(epochs):
        losses = []
        for first in range(0, len(X), batch_size):
            rows = order[first : first + batch_size]
            losses.append(train_step(net, loss, X[rows], t[rows], lr))
        history.append(float(np.mean(losses)))
    return history
