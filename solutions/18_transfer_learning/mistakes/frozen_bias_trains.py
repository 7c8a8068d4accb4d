"""en: only the weights of the frozen layers are frozen; their biases are trained on
ko: 동결할 층의 가중치만 동결하고 편향은 계속 훈련함
hint en: List every name that belongs to a layer. Which of them have moved although the layer is frozen?
hint ko: 한 층에 속하는 이름을 모두 적어 보세요. 동결한 층인데도 움직인 것은 무엇인가요?
"""

import numpy as np


def fine_tune(params, X, t, *, mode, lr, epochs, batch_size, rng):
    if mode not in ("all", "head"):
        raise ValueError("an unknown mode")
    if np.shape(t) != np.shape(X)[:1] or np.max(t) >= forward(params, X).shape[1]:
        raise ValueError("the labels do not fit")
    depth = len(params) // 2
    names = [name for name in params if mode == "all" or name[0] == "b" or name == f"W{depth}"]
    tuned, state, history = {name: np.copy(array) for name, array in params.items()}, {}, []
    for _ in range(epochs):
        order, losses = rng.permutation(len(X)), []
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            loss, grads = loss_and_grads(tuned, X[rows], t[rows])
            adam_step(tuned, {name: grads[name] for name in names}, state, lr)
            losses.append(loss)
        history.append(float(np.mean(losses)))
    return tuned, history
