"""en: the pretrained model itself is trained instead of a copy
ko: 복사본이 아니라 사전 훈련된 모델 자체를 훈련함
hint en: Run it twice from the same start. Does the second run really begin where the first one began?
hint ko: 같은 모델로 두 번 실행해 보세요. 두 번째도 정말 첫 번째와 같은 곳에서 시작하나요?
"""

import numpy as np


def fine_tune(params, X, t, *, mode, lr, epochs, batch_size, rng):
    if mode not in ("all", "head"):
        raise ValueError("an unknown mode")
    if np.shape(t) != np.shape(X)[:1] or np.max(t) >= forward(params, X).shape[1]:
        raise ValueError("the labels do not fit")
    depth = len(params) // 2
    names = [name for name in params if mode == "all" or int(name[1:]) == depth]
    tuned, state, history = params, {}, []
    for _ in range(epochs):
        order, losses = rng.permutation(len(X)), []
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            loss, grads = loss_and_grads(tuned, X[rows], t[rows])
            adam_step(tuned, {name: grads[name] for name in names}, state, lr)
            losses.append(loss)
        history.append(float(np.mean(losses)))
    return tuned, history
