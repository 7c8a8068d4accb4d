"""en: gradients of frozen layers are set to 0 after the first step only, and Adam's momentum moves these layers on
ko: 동결할 층의 기울기를 첫 단계 뒤에야 0으로 만들어, 남은 관성 때문에 Adam이 그 층을 계속 움직임
hint en: Look at a frozen array before and after. Does Adam stand still when a gradient becomes 0, or does it remember?
hint ko: 동결한 배열을 훈련 전후로 비교해 보세요. 기울기가 0이 되면 Adam이 바로 멈추나요, 지난 기울기를 기억하나요?
"""

import numpy as np


def fine_tune(params, X, t, *, mode, lr, epochs, batch_size, rng):
    if mode not in ("all", "head"):
        raise ValueError("an unknown mode")
    if np.shape(t) != np.shape(X)[:1] or np.max(t) >= forward(params, X).shape[1]:
        raise ValueError("the labels do not fit")
    depth = len(params) // 2
    tuned, state, history = {name: np.copy(array) for name, array in params.items()}, {}, []
    for _ in range(epochs):
        order, losses = rng.permutation(len(X)), []
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            loss, grads = loss_and_grads(tuned, X[rows], t[rows])
            if mode == "head" and state:
                for name in set(grads) - {f"W{depth}", f"b{depth}"}:
                    grads[name] = np.zeros_like(grads[name])
            adam_step(tuned, grads, state, lr)
            losses.append(loss)
        history.append(float(np.mean(losses)))
    return tuned, history
