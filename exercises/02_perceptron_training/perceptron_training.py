"""Unit 02: training a perceptron, and what no training can teach it.

퍼셉트론을 훈련하는 규칙과, 훈련으로도 넘을 수 없는 한계를 다룹니다.
"""

import numpy as np


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
    raise NotImplementedError


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
    raise NotImplementedError


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
    raise NotImplementedError


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
    raise NotImplementedError
