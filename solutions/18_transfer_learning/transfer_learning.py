"""Unit 18: transfer learning, from a trained network to a new task with little data.

사전 훈련된 신경망을 적은 데이터로 새로운 문제에 맞추는 전이 학습을 구현합니다.
"""

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


def copy_params(params: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Copy a model: a new dictionary with new arrays that hold the same numbers.

    모델을 복사합니다. 같은 값을 담은 새 배열들로 새 딕셔너리를 만듭니다.

    Args:
        params: arrays by name. Not changed.

    Returns:
        The same names, each with an array of its own of the same dtype.

    Source: seed L160 (10.3.4)
    """
    return {name: array.copy() for name, array in params.items()}


def replace_head(params: dict[str, np.ndarray], num_classes: int, rng: np.random.Generator) -> dict[str, np.ndarray]:
    """Give a model a new last layer for other classes; all other layers keep what they have learnt.

    마지막 층만 새 클래스에 맞는 층으로 바꿉니다. 나머지 층은 배운 것을 그대로 지닙니다.

    Args:
        params: arrays by name, W1, b1, W2, … Not changed.
        num_classes: number of classes of the new task.
        rng: the only source of randomness.

    Returns:
        A new dictionary with the same names. The last W is drawn with standard deviation sqrt(2 / its inputs) and has
        num_classes columns, the last b is 0; both have the dtype of the old ones.

    Raises:
        ValueError: num_classes is below 1.

    Source: seed L160, L164 (10.3.4)
    """
    if num_classes < 1:
        raise ValueError(f"a head needs at least one class, not {num_classes}")
    weight, bias = trainable_names(params, "head")
    new = copy_params(params)
    inputs = len(new[weight])
    drawn = rng.normal(scale=np.sqrt(2 / inputs), size=(inputs, num_classes))
    new[weight] = drawn.astype(new[weight].dtype)
    new[bias] = np.zeros(num_classes, dtype=new[bias].dtype)
    return new


def trainable_names(params: dict[str, np.ndarray], mode: str) -> list[str]:
    """List the parameters that are to be trained; the others are frozen.

    훈련할 파라미터의 이름을 나열합니다. 나머지는 동결합니다.

    Args:
        params: arrays by name, W1, b1, W2, … in any order. Not changed.
        mode: "all" for every layer, "head" for the last layer only.

    Returns:
        Names of params, in any order.

    Raises:
        ValueError: mode is anything else.

    Source: seed L163, L164 (10.3.4)
    """
    if mode == "all":
        return list(params)
    if mode == "head":
        last = max(int(name[1:]) for name in params)
        return [f"W{last}", f"b{last}"]
    raise ValueError(f"mode {mode!r} is neither 'all' nor 'head'")


def fine_tune(
    params: dict[str, np.ndarray],
    X: np.ndarray,
    t: np.ndarray,
    *,
    mode: str,
    lr: float,
    epochs: int,
    batch_size: int,
    rng: np.random.Generator,
) -> tuple[dict[str, np.ndarray], list[float]]:
    """Train a copy of a pretrained model further, all of it or its head only.

    사전 훈련된 모델의 복사본을 더 훈련합니다. 전체를 훈련할 수도, 마지막 층만 훈련할 수도 있습니다.

    Args:
        params: the pretrained model. Not changed.
        X: inputs, shape (N, D). Not changed.
        t: labels, shape (N,), int64. Not changed.
        mode: "all" or "head", as in trainable_names.
        lr: learning rate of Adam, above 0.
        epochs: how often all samples are used, at least 1.
        batch_size: samples in a batch, at least 1; the last batch of an epoch may have fewer.
        rng: the only source of randomness; it shuffles the samples anew in every epoch.

    Returns:
        The trained parameters, a new dictionary, and a list with one number for each epoch: the plain mean of its batch
        losses, each taken before its update. Frozen arrays are equal to those of params to the last bit.

    Raises:
        ValueError: mode is unknown, t has not the shape (N,), or a label has no output in the head.

    Source: seed L160, L161, L163, L164 (10.3.4)
    """
    names = trainable_names(params, mode)
    if np.shape(t) != np.shape(X)[:1] or np.max(t) >= forward(params, X).shape[1]:
        raise ValueError("every sample needs one label, and every label an output in the head")
    tuned, state, history = copy_params(params), {}, []
    for _ in range(epochs):
        order, losses = rng.permutation(len(X)), []
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            loss, grads = loss_and_grads(tuned, X[rows], t[rows])
            adam_step(tuned, {name: grads[name] for name in names}, state, lr)
            losses.append(loss)
        history.append(float(np.mean(losses)))
    return tuned, history


def epochs_to_reach(accuracies: list[float], goal: float) -> int | None:
    """Tell after how many epochs a training reached its goal.

    훈련이 몇 번째 에포크에서 목표에 도달했는지 구합니다.

    Args:
        accuracies: the accuracy after each epoch, first to last.
        goal: the accuracy to be reached.

    Returns:
        The number of the first epoch whose accuracy is at least goal, counted from 1; None if there is no such epoch.

    Source: seed L161 (10.3.4)
    """
    for epoch, accuracy in enumerate(accuracies, start=1):
        if accuracy >= goal:
            return epoch
    return None
