"""en: the samples are never shuffled
ko: 데이터를 전혀 섞지 않음
hint en: Print the labels of the first batch in several epochs. What is the generator for?
hint ko: 여러 에포크에서 첫 배치의 레이블을 출력해 보세요. 생성기 rng는 무엇에 쓰라고 받은 것일까요?
"""

import numpy as np


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if epochs < 1 or batch_size < 1 or len(X) != len(t):
        raise ValueError("epochs and batch_size must be at least 1, and X and t equally long")
    history = []
    for _ in range(epochs):
        order = np.arange(len(X))
        losses = []
        for first in range(0, len(X), batch_size):
            rows = order[first : first + batch_size]
            losses.append(train_step(net, loss, X[rows], t[rows], lr))
        history.append(float(np.mean(losses)))
    return history
