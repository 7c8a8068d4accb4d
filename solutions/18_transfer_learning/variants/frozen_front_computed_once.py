"""With a frozen front, what goes into the head is computed once, and a net of one layer is trained on it."""

import copy

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
    return copy.deepcopy(params)


def trainable_names(params, mode):
    if mode not in {"all", "head"}:
        raise ValueError("mode must be all or head")
    numbers = {name: int(name.lstrip("Wb")) for name in params}
    top = max(numbers.values())
    return [name for name, number in numbers.items() if mode == "all" or number == top]


def replace_head(params, num_classes, rng):
    if num_classes < 1:
        raise ValueError("classes")
    new = {}
    head = trainable_names(params, "head")
    inputs = next(len(params[name]) for name in head if name.startswith("W"))
    for name, array in params.items():
        if name not in head:
            new[name] = array.copy()
        elif name.startswith("W"):
            new[name] = np.asarray(rng.normal(0, (2 / inputs) ** 0.5, (inputs, num_classes)), dtype=array.dtype)
        else:
            new[name] = np.full(num_classes, 0, dtype=array.dtype)
    return new


def _train(params, X, t, lr, epochs, size, rng):
    state, history = {}, []
    for _ in range(epochs):
        order = np.arange(len(X))
        rng.shuffle(order)
        total, count = 0.0, 0
        for first in range(0, len(X), size):
            loss, grads = loss_and_grads(params, X[order[first : first + size]], t[order[first : first + size]])
            adam_step(params, grads, state, lr)
            total, count = total + loss, count + 1
        history.append(total / count)
    return history


def fine_tune(params, X, t, *, mode, lr, epochs, batch_size, rng):
    names = trainable_names(params, mode)
    scores = forward(params, X)
    if t.shape != (scores.shape[0],) or not (t < scores.shape[1]).all():
        raise ValueError("labels")
    tuned = copy_params(params)
    if len(names) == len(params):
        return tuned, _train(tuned, X, t, lr, epochs, batch_size, rng)
    depth = len(params) // 2
    for n in range(1, depth):
        X = np.maximum(X @ params[f"W{n}"] + params[f"b{n}"], 0)
    head = {"W1": tuned[f"W{depth}"], "b1": tuned[f"b{depth}"]}
    history = _train(head, X, t, lr, epochs, batch_size, rng)
    tuned[f"W{depth}"], tuned[f"b{depth}"] = head["W1"], head["b1"]
    return tuned, history


def epochs_to_reach(accuracies, goal):
    epoch = 0
    for accuracy in accuracies:
        epoch += 1
        if accuracy >= goal:
            return epoch
    return None
