"""An Adam of its own for each array; the batches come from a generator function."""

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


class _Moments:
    def __init__(self):
        self.first, self.second, self.steps = 0.0, 0.0, 0

    def change(self, grad, lr):
        self.steps += 1
        self.first = self.first + 0.1 * (grad - self.first)
        self.second = self.second + 0.001 * (grad * grad - self.second)
        corrected = self.first / (1 - 0.9**self.steps)
        return lr * corrected / (np.sqrt(self.second / (1 - 0.999**self.steps)) + 1e-8)


def copy_params(params):
    copied = {}
    for name, array in params.items():
        copied[name] = np.empty_like(array)
        copied[name][...] = array
    return copied


def _last(params):
    number = 1
    while f"W{number + 1}" in params:
        number += 1
    return number


def trainable_names(params, mode):
    if mode == "all":
        first = 1
    elif mode == "head":
        first = _last(params)
    else:
        raise ValueError(mode)
    return [f"{kind}{n}" for n in range(first, _last(params) + 1) for kind in "Wb"]


def replace_head(params, num_classes, rng):
    if not num_classes >= 1:
        raise ValueError(num_classes)
    new, n = copy_params(params), _last(params)
    old = new[f"W{n}"]
    W = np.sqrt(2.0 / old.shape[0]) * rng.standard_normal((old.shape[0], num_classes))
    new.update({f"W{n}": W.astype(old.dtype), f"b{n}": np.zeros_like(new[f"b{n}"], shape=num_classes)})
    return new


def _batches(X, t, size, rng):
    order = np.argsort(rng.random(len(X)))
    for part in np.split(order, range(size, len(X), size)):
        yield X[part], t[part]


def fine_tune(params, X, t, *, mode, lr, epochs, batch_size, rng):
    moments = {name: _Moments() for name in trainable_names(params, mode)}
    if np.shape(t) != (len(X),) or any(label >= len(params[f"b{_last(params)}"]) for label in t):
        raise ValueError("labels")
    tuned = copy_params(params)

    def step(x, labels):
        value, grads = loss_and_grads(tuned, x, labels)
        for name, moment in moments.items():
            tuned[name] = (tuned[name] - moment.change(grads[name], lr)).astype(tuned[name].dtype)
        return value

    return tuned, [np.mean([step(*batch) for batch in _batches(X, t, batch_size, rng)]) for _ in range(epochs)]


def epochs_to_reach(accuracies, goal):
    return next((n for n, accuracy in enumerate(accuracies, 1) if not accuracy < goal), None)
