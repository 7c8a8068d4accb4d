"""Unit 06: numeric gradients, gradient descent, and what the learning rate does to it.

기울기를 수치로 구하고, 경사 하강법으로 파라미터를 갱신하며, 학습률의 영향을 살펴봅니다.
"""

import numpy as np


def numerical_gradient(f, x: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    """Measure the gradient of f at x: nudge one entry at a time by eps, up and down, and see how f answers.

    x에서 f의 기울기를 수치로 구합니다. 원소를 하나씩 eps만큼 키우고 줄여 보며 f의 변화를 잽니다(중앙 차분).

    Args:
        f: Function of an array of floats with the shape of x; returns one number. It is called exactly twice for each
            entry of x.
        x: Where the gradient is wanted, any shape. It is the same afterwards, also when f raises an error.
        eps: How far an entry is nudged to either side, above 0.

    Returns:
        Array with the shape of x: (f with the entry raised by eps - f with it lowered by eps) / (2 * eps). It has the
        float type of x (float64 for integers and bools).

    Raises:
        ValueError: If eps is not above 0.

    Source:
        seed L42, L44 (10.1.4)
    """
    raise NotImplementedError


def gd_step(x: np.ndarray, grad: np.ndarray, lr: float) -> np.ndarray:
    """Take one step of gradient descent: go against the gradient, as far as the learning rate says.

    경사 하강법의 한 걸음입니다. 기울기의 반대 방향으로 학습률에 비례하는 만큼 이동합니다.

    Args:
        x: The parameters, any shape. Not changed.
        grad: The gradient at x, the same shape. Not changed.
        lr: Learning rate, above 0.

    Returns:
        The new parameters, with the shape of x and in its float type (float64 for integers and bools).

    Raises:
        ValueError: If the shapes differ, or lr is not above 0.

    Source:
        seed L42, L45, L48, L49 (10.1.4)
    """
    raise NotImplementedError


def gradient_descent(
    grad, x0: np.ndarray, lr: float = 0.1, max_steps: int = 1000, tol: float = 1e-8
) -> tuple[np.ndarray, np.ndarray]:
    """Walk downhill from x0: find the gradient here, stop if it is as good as 0, else take a step, and repeat.

    x0에서 시작해 내려갑니다. 현재 위치의 기울기를 구하고, 거의 0이면 멈추고, 아니면 이동하기를 반복합니다.

    Args:
        grad: Function of an array of floats with the shape of x0; returns the gradient there, an array of that shape.
        x0: Where to start, any shape. Not changed.
        lr: Learning rate, above 0.
        max_steps: The most steps to take, 0 or more.
        tol: Stop before a step when the Euclidean norm of the gradient is below this. With 0 it never stops early.

    Returns:
        The last position, and the path: all positions from x0 to the last, shape (steps + 1, *x0.shape). Both in the
        float type of x0 (float64 for integers and bools).

    Raises:
        ValueError: If lr is not above 0 or max_steps is below 0, whether a step would be taken or not.

    Source:
        seed L35, L36, L43-L46, L50-L53 (10.1.4)
    """
    raise NotImplementedError


def judge_learning_rate(path: np.ndarray, f) -> str:
    """Say in one word what a learning rate has done: compare the loss at the end of a path with that at its start.

    학습률이 어땠는지 한 단어로 판정합니다. 경로의 처음과 끝에서 손실을 비교합니다.

    Args:
        path: Positions from the first to the last, shape (steps + 1, ...), as gradient_descent returns them; at least
            one.
        f: The loss function: takes one position and returns one number. The loss at the start is above 0 and finite.

    Returns:
        "diverging" if the last loss is above the first or not finite; "slow" if it has fallen by less than half, or not
        at all; otherwise "converging".

    Source:
        seed L50-L52 (10.1.4)
    """
    raise NotImplementedError
