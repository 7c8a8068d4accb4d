"""Trained and frozen arrays live in two dictionaries that are put together for each batch."""

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
    return {name: array.copy() for name, array in params.items()}


def replace_head(params, num_classes, rng):
    if num_classes == 0 or num_classes < 0:
        raise ValueError("num_classes")
    last = max(int(name[1:]) for name in params)
    W, b = "W" + str(last), "b" + str(last)
    head = np.empty_like(params[W], shape=(len(params[W]), num_classes))
    for row in range(head.shape[0]):
        for column in range(head.shape[1]):
            head[row, column] = rng.normal() * (2 / head.shape[0]) ** 0.5
    new = {name: array for name, array in copy_params(params).items() if name not in (W, b)}
    new[W], new[b] = head, head[0] * 0
    return new


def trainable_names(params, mode):
    if mode == "all":
        return list(params.keys())
    if mode == "head":
        n = len(params) // 2
        return [f"W{n}", f"b{n}"]
    raise ValueError("unknown mode: " + str(mode))


def fine_tune(params, X, t, *, mode, lr, epochs, batch_size, rng):
    names = trainable_names(params, mode)
    if len(X) != len(t) or t.ndim != 1:
        raise ValueError("X and t")
    if t.max() > len(params[f"b{len(params) // 2}"]) - 1:
        raise ValueError("the head is too narrow")
    trained = copy_params({name: params[name] for name in names})
    frozen = copy_params({name: array for name, array in params.items() if name not in names})
    state, history = {}, []
    for _ in range(epochs):
        queue = rng.permutation(len(X)).tolist()
        losses = []
        while queue:
            rows, queue = queue[:batch_size], queue[batch_size:]
            loss, grads = loss_and_grads({**frozen, **trained}, X[rows], t[rows])
            adam_step(trained, {name: grads[name] for name in trained}, state, lr)
            losses += [loss]
        history += [float(np.average(losses))]
    return {**frozen, **trained}, history


def epochs_to_reach(accuracies, goal, epoch=1):
    if not accuracies:
        return None
    if accuracies[0] >= goal:
        return epoch
    return epochs_to_reach(accuracies[1:], goal, epoch + 1)
