"""Unit 04: activation functions and their derivatives.

활성화 함수와 그 미분을 NumPy로 구현합니다.
"""

import numpy as np


def step(x: np.ndarray | float) -> np.ndarray:
    """Say whether a neuron fires: 1 where x is above 0, otherwise 0.

    계단 함수입니다. x가 0을 넘으면 1, 0 이하이면 0을 출력합니다.

    Args:
        x: Array of any shape, or one number.

    Returns:
        int64 array of 0 and 1 with the shape of x.

    Source:
        seed L14-L16 (10.1.1), L24 (10.1.3)
    """
    raise NotImplementedError


def sigmoid(x: np.ndarray | float) -> np.ndarray:
    """Squash each number into the range from 0 to 1 along an S-shaped curve: 1 / (1 + e^-x).

    시그모이드 함수입니다. 입력을 S자 곡선을 따라 0과 1 사이의 값으로 바꿉니다.

    Args:
        x: Array of any shape, or one number. Finite inputs of any size give no overflow warning.

    Returns:
        Array with the shape and the float type of x (float64 for integers and bools).

    Source:
        seed L24-L27 (10.1.3)
    """
    raise NotImplementedError


def relu(x: np.ndarray | float) -> np.ndarray:
    """Pass on what is above 0 as it is, and give 0 for the rest.

    ReLU 함수입니다. 0보다 큰 입력은 그대로, 0 이하인 입력은 0으로 출력합니다.

    Args:
        x: Array of any shape, or one number. It is not changed.

    Returns:
        New array with the shape and the float type of x (float64 for integers and bools).

    Source:
        seed L28, L29 (10.1.3)
    """
    raise NotImplementedError


def softmax(x: np.ndarray, axis: int = -1) -> np.ndarray:
    """Turn scores into probabilities along one axis: e^x divided by the sum of e^x over that axis.

    소프트맥스 함수입니다. 지정한 축을 따라 점수를 합이 1인 확률로 바꿉니다.

    Args:
        x: Array with at least one axis. It is not changed. An entry of -inf gets probability 0;
            along the axis at least one entry is finite. Finite inputs up to 1e300 in size
            (float32: 1e37) give no overflow or invalid-value warning.
        axis: The axis along which the results add up to 1.

    Returns:
        Array with the shape and the float type of x (float64 for integers and bools).

    Raises:
        ValueError: If x has no entries along the axis, or no such axis.

    Source:
        seed L24 (10.1.3), what an activation function is
    """
    raise NotImplementedError


def leaky_relu(x: np.ndarray | float, alpha: float = 0.01) -> np.ndarray:
    """Pass on what is above 0 as it is, and keep a small share of the rest: alpha * x.

    Leaky ReLU 함수입니다. 0보다 큰 입력은 그대로, 0 이하인 입력은 alpha배로 출력합니다.

    Args:
        x: Array of any shape, or one number. It is not changed.
        alpha: Slope at and below 0; a plain number, 0 or more (it may be above 1).

    Returns:
        New array with the shape and the float type of x (float64 for integers and bools).

    Raises:
        ValueError: If alpha is negative.

    Source:
        seed L31-L33 (10.1.3)
    """
    raise NotImplementedError


def sigmoid_grad(x: np.ndarray | float) -> np.ndarray:
    """Give the derivative of the sigmoid at x, where x is the input of the sigmoid.

    시그모이드 함수를 입력 x에서 미분한 값(기울기)입니다. x는 출력이 아니라 입력입니다.

    Args:
        x: Array of any shape, or one number. Finite inputs of any size give no overflow warning.

    Returns:
        Array with the shape and the float type of x (float64 for integers and bools).

    Source:
        seed L27, L30 (10.1.3)
    """
    raise NotImplementedError


def relu_grad(x: np.ndarray | float) -> np.ndarray:
    """Give the derivative of ReLU at x: 1 above 0, otherwise 0 (so 0 at exactly 0).

    ReLU 함수를 x에서 미분한 값입니다. 0보다 크면 1, 0 이하이면 0입니다.

    Args:
        x: Array of any shape, or one number. It is not changed.

    Returns:
        Array with the shape and the float type of x (float64 for integers and bools).

    Source:
        seed L29, L30 (10.1.3)
    """
    raise NotImplementedError


def leaky_relu_grad(x: np.ndarray | float, alpha: float = 0.01) -> np.ndarray:
    """Give the derivative of leaky ReLU at x: 1 above 0, otherwise alpha (so alpha at exactly 0).

    Leaky ReLU 함수를 x에서 미분한 값입니다. 0보다 크면 1, 0 이하이면 alpha입니다.

    Args:
        x: Array of any shape, or one number. It is not changed.
        alpha: Slope at and below 0; a plain number, 0 or more.

    Returns:
        Array with the shape and the float type of x (float64 for integers and bools).

    Raises:
        ValueError: If alpha is negative.

    Source:
        seed L33 (10.1.3)
    """
    raise NotImplementedError
