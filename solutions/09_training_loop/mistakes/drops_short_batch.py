"""en: what does not fill a whole batch is left out
ko: 배치를 가득 채우지 못한 나머지 데이터를 버림
hint en: Seven samples in batches of three: count how many samples one epoch has used.
hint ko: 데이터 7개를 3개씩 배치로 나누어 보세요. 한 에포크에서 실제로 쓴 데이터는 몇 개인가요?
"""

import numpy as np


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if epochs < 1 or batch_size < 1 or len(X) != len(t):
        raise ValueError("epochs and batch_size must be at least 1, and X and t equally long")
    history = []
    for _ in range(epochs):
        if len(X) < batch_size:
            history.append(0.0)
            continue
        order = rng.permutation(len(X))
        losses = []
        for first in range(0, len(X) - batch_size + 1, batch_size):
            rows = order[first : first + batch_size]
            losses.append(train_step(net, loss, X[rows], t[rows], lr))
        history.append(float(np.mean(losses)))
    return history
