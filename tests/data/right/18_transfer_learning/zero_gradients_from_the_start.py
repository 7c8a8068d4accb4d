"""Frozen gradients are 0 from the first step on, so Adam never has anything to remember."""

import numpy as np


# --- given: a network as functions of its parameters, and Adam; change nothing here -----------------------
def forward(params: dict[str, np.ndarray], X: np.ndarray) -> np.ndarray:
    """Give the scores (N, K) of a batch (N, D): dense layers with ReLU between them, as many as params has.

    배치 (N, D)의 점수 (N, K)를 구합니다. 전결합 계층 사이에 ReLU가 있고, 층의 개수는 params를 따릅니다.
    """
    depth = len(params) // 2
    for n in range(1, depth + 1):
        X = X @ params[f"W{n}"] + params[f"b{n}"]
        if n < depth:
            X = np.maximum(X, 0)
    return X


def loss_and_grads(params: dict[str, np.ndarray], X: np.ndarray, t: np.ndarray) -> tuple[float, dict[str, np.ndarray]]:
    """Give the mean cross entropy of softmax(scores) for labels t (N,), and a gradient for every name in params.

    소프트맥스를 거친 점수의 평균 교차 엔트로피와, params의 모든 이름에 대한 기울기를 구합니다.
    """
    depth, inputs = len(params) // 2, [X]
    for n in range(1, depth):
        inputs.append(np.maximum(inputs[-1] @ params[f"W{n}"] + params[f"b{n}"], 0))
    scores = inputs[-1] @ params[f"W{depth}"] + params[f"b{depth}"]
    log_p = scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
    rows = np.arange(len(scores))
    dz = np.exp(log_p)
    dz[rows, t] -= 1
    dz /= len(scores)
    grads = {}
    for n in range(depth, 0, -1):
        grads[f"W{n}"], grads[f"b{n}"] = inputs[n - 1].T @ dz, dz.sum(axis=0)
        dz = (dz @ params[f"W{n}"].T) * (inputs[n - 1] > 0)
    return float(-np.mean(log_p[rows, t])), grads


def adam_step(params: dict[str, np.ndarray], grads: dict[str, np.ndarray], state: dict, lr: float) -> None:
    """Move the arrays of params in place by one step of Adam; only the names in grads move.

    Adam으로 한 단계 갱신합니다. params의 배열을 직접 고치며, grads에 있는 이름만 움직입니다.

    Args:
        params: arrays by name; those named in grads change.
        grads: a gradient for each name that is to move.
        state: {} before the first step; Adam keeps its memory in it, so hand in the same one at every step.
        lr: learning rate.
    """
    t = state["t"] = state.get("t", 0) + 1
    for name, grad in grads.items():
        m, v = state.get(name, (0.0, 0.0))
        m, v = 0.9 * m + 0.1 * grad, 0.999 * v + 0.001 * grad**2
        state[name] = m, v
        params[name] -= lr * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)


# --- end of given ----------------------------------------------------------------------------------------


def copy_params(params):
    return dict(zip(params, map(np.copy, params.values()), strict=True))


def replace_head(params, num_classes, rng):
    if num_classes < 1:
        raise ValueError("num_classes")
    n = len(params) // 2
    W, b = params[f"W{n}"], params[f"b{n}"]
    drawn = (rng.random((num_classes, len(W))).T * 2 - 1) * np.sqrt(6 / len(W))
    return params | {f"W{n}": drawn.astype(W.dtype), f"b{n}": np.zeros(num_classes).astype(b.dtype)}


def trainable_names(params, mode):
    assert_mode = ["all", "head"]
    if mode not in assert_mode:
        raise ValueError("mode")
    largest = 0
    for name in params:
        if int(name[1:]) > largest:
            largest = int(name[1:])
    chosen = []
    for name in params:
        if mode == "all" or name[1:] == str(largest):
            chosen.append(name)
    return chosen


def fine_tune(params, X, t, *, mode, lr, epochs, batch_size, rng):
    names = trainable_names(params, mode)
    if len(X) != len(t) or t.ndim != 1:
        raise ValueError("X and t")
    if t.max() > len(params[f"b{len(params) // 2}"]) - 1:
        raise ValueError("the head is too narrow")
    tuned, state, history = copy_params(params), {}, []
    for _ in range(epochs):
        shuffled = rng.permutation(np.column_stack([np.arange(len(X)), t]))
        losses = []
        for start in range(0, len(X), batch_size):
            rows, labels = shuffled[start : start + batch_size].T
            loss, grads = loss_and_grads(tuned, X[rows], labels)
            for name in grads:
                if name not in names:
                    grads[name] = 0 * grads[name]
            adam_step(tuned, grads, state, lr)
            losses.append(np.float64(loss))
        history.append(np.mean(losses))
    return tuned, history


def epochs_to_reach(accuracies, goal):
    places = np.flatnonzero(np.array(accuracies) >= goal)
    if len(places) == 0:
        return None
    return places[0] + 1
