"""Unit 02: training a perceptron, and what no training can teach it.

퍼셉트론을 훈련하는 규칙과, 훈련으로도 넘을 수 없는 한계를 다룹니다.
"""

import numpy as np


def _as_float(a: np.ndarray) -> np.ndarray:
    """Give an array of floats: float types stay, integers and bools become float64."""
    a = np.asarray(a)
    return a if np.issubdtype(a.dtype, np.floating) else a.astype(np.float64)


def _checked(w: np.ndarray, X: np.ndarray, t: np.ndarray, lr: float = 1.0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Give weights and samples as floats and the labels as an array, or refuse what does not fit together."""
    w, X, t = _as_float(w), _as_float(X), np.asarray(t)
    if X.ndim != 2 or w.shape != X.shape[1:] or t.shape != X.shape[:1]:
        raise ValueError(f"shapes do not fit: w {w.shape}, samples {X.shape}, labels {t.shape}")
    if not ((t == 0) | (t == 1)).all():
        raise ValueError("labels must be 0 or 1")
    if lr <= 0:
        raise ValueError(f"lr must be above 0, not {lr}")
    return w, X, t


def _output(w: np.ndarray, b: float, x: np.ndarray) -> int:
    """Give the perceptron's output for one sample."""
    return int(x @ w + b > 0)


def update(w: np.ndarray, b: float, x: np.ndarray, t: int, lr: float = 1.0) -> tuple[np.ndarray, float]:
    """Do one training step: compare the output y for x with t, and move w by lr * (t - y) * x and b by lr * (t - y).

    데이터 하나로 하는 훈련 한 번입니다. 출력 y를 정답 t와 비교해 w에 lr * (t - y) * x, b에 lr * (t - y)를 더합니다.

    Args:
        w: Weights, shape (D,). Not changed.
        b: Bias, one number.
        x: One sample, shape (D,). Not changed.
        t: The wanted output, 0 or 1.
        lr: Learning rate, above 0.

    Returns:
        The new weights, shape (D,), in the float type of w (float64 for integers and bools), and the new bias, one real
        number. If the output was right, both have the values that they had before.

    Raises:
        ValueError: If w or x does not have exactly one axis, their sizes differ, t is not 0 or 1, or lr is not above 0.

    Source:
        seed 10.1.1
    """
    w, X, labels = _checked(w, np.asarray(x)[np.newaxis], np.array([t]), lr)
    move = lr * (int(labels[0]) - _output(w, b, X[0]))
    return w + move * X[0], b + move


def train_perceptron(
    X: np.ndarray, t: np.ndarray, lr: float = 1.0, max_epochs: int = 100, w: np.ndarray | None = None, b: float = 0.0
) -> tuple[np.ndarray, float, list[int]]:
    """Go through the samples in their order, update after each one, and repeat until a whole epoch has no mistake.

    데이터를 주어진 순서대로 훑으며 하나를 볼 때마다 갱신하고, 한 에포크 전체에서 틀린 것이 없을 때까지 반복합니다.

    Args:
        X: Samples in rows, shape (N, D). Not changed.
        t: The wanted outputs, integers 0 and 1, shape (N,). Not changed.
        lr: Learning rate, above 0.
        max_epochs: Training ends after this many epochs at the latest; at least 1.
        w: Weights to start from, shape (D,); without them training starts from zeros. Not changed.
        b: Bias to start from, one number.

    Returns:
        The last weights, shape (D,), in the float type of X (float64 for integers and bools); the last bias, one real
        number; and a list with one integer for each epoch: how many samples were answered wrongly when their turn
        came, each before its own update. The 0 of an epoch without mistakes is in the list.

    Raises:
        ValueError: If X does not have two axes, t is not of shape (N,), w is not of shape (D,), a label is not 0 or 1,
            or lr is not above 0.

    Source:
        seed 10.1.1
    """
    X = _as_float(X)
    w, X, t = _checked(np.zeros(X.shape[1:], X.dtype) if w is None else w, X, t, lr)
    errors = []
    for _ in range(max_epochs):
        wrong = 0
        for x, wanted in zip(X, t, strict=True):
            wrong += int(_output(w, b, x) != wanted)
            w, b = update(w, b, x, wanted, lr)
        errors.append(wrong)
        if wrong == 0:
            break
    return w, b, errors


def separates(w: np.ndarray, b: float, X: np.ndarray, t: np.ndarray) -> bool:
    """Say whether the perceptron with these weights and this bias gives the wanted output for every sample.

    이 가중치와 편향을 쓰는 퍼셉트론이 모든 데이터에서 정답을 출력하는지 알려 줍니다.

    Args:
        w: Weights, shape (D,).
        b: Bias, one number.
        X: Samples in rows, shape (N, D).
        t: The wanted outputs, integers 0 and 1, shape (N,).

    Returns:
        True or False.

    Raises:
        ValueError: If X does not have two axes, t is not of shape (N,), w is not of shape (D,), or a label is neither 0
            nor 1.

    Source:
        seed 10.1.1
    """
    w, X, t = _checked(w, X, t)
    return bool(((X @ w + b > 0) == t).all())


def converged(errors: list[int]) -> bool:
    """Say whether training has reached its goal: the last epoch had no mistake.

    훈련이 목표에 이르렀는지, 곧 마지막 에포크에서 틀린 것이 하나도 없었는지 알려 줍니다.

    Args:
        errors: Mistakes of each epoch as `train_perceptron` returns them, at least one epoch.

    Returns:
        True or False.

    Source:
        seed 10.1.1
    """
    return bool(errors[-1] == 0)
