"""Unit 01: the perceptron, an artificial neuron, and the logic gates it can compute.

인공 뉴런인 퍼셉트론과, 퍼셉트론으로 만드는 논리 게이트를 NumPy로 구현합니다.
"""

import numpy as np

_GATES = {"AND": ([1.0, 1.0], -1.5), "OR": ([1.0, 1.0], -0.5), "NAND": ([-1.0, -1.0], 1.5)}


def _prepared(x: np.ndarray, w: np.ndarray, axes: int) -> tuple[np.ndarray, np.ndarray]:
    """Give inputs with so many axes, and weights, as floats; refuse what does not fit together."""
    x, w = np.asarray(x, float), np.asarray(w, float)
    if x.ndim != axes or w.ndim != 1:
        raise ValueError(f"expected {axes} axes of inputs and 1 of weights, not {x.ndim} and {w.ndim}")
    if x.shape[-1] != w.size or x.size == 0:
        raise ValueError(f"inputs of shape {x.shape} do not fit {w.size} weights")
    return x, w


def weighted_sum(x: np.ndarray, w: np.ndarray, b: float = 0.0) -> float:
    """Multiply each input by its own weight and add up the products and the bias.

    입력값마다 자기 가중치를 곱한 값을 모두 더하고 편향을 한 번 더합니다.

    Args:
        x: Inputs, shape (D,), D at least 1. Not changed.
        w: Weights, shape (D,). Not changed.
        b: Bias, one number.

    Returns:
        The sum, one real number (a Python float or a numpy float).

    Raises:
        ValueError: If x or w does not have exactly one axis, if their sizes differ, or if they are empty.

    Source:
        seed 10.1.1
    """
    x, w = _prepared(x, w, axes=1)
    return float(x @ w + b)


def step(z: np.ndarray | float) -> np.ndarray:
    """Decide for each sum: 1 where z is above 0, otherwise 0.

    총합이 0을 넘으면 1, 넘지 않으면 0을 출력하는 활성화 함수입니다.

    Args:
        z: Array of any shape, or one number. Not changed.

    Returns:
        int64 array of 0 and 1 with the shape of z; for one number, one integer.

    Source:
        seed 10.1, 10.1.1
    """
    return np.where(np.asarray(z) > 0, 1, 0)


def perceptron(x: np.ndarray, w: np.ndarray, b: float = 0.0) -> int:
    """Give the output of a perceptron: 1 if the weighted sum of its inputs is above 0, otherwise 0.

    퍼셉트론의 출력을 구합니다. 총합이 0을 넘으면 1, 넘지 않으면 0입니다.

    Args:
        x: Inputs, shape (D,), D at least 1. Not changed.
        w: Weights, shape (D,). Not changed.
        b: Bias, one number.

    Returns:
        0 or 1, an integer (not a bool).

    Raises:
        ValueError: As in weighted_sum.

    Source:
        seed 10.1.1
    """
    return int(step(weighted_sum(x, w, b)))


def perceptron_batch(X: np.ndarray, w: np.ndarray, b: float = 0.0) -> np.ndarray:
    """Give the outputs of one perceptron for many samples at once.

    퍼셉트론 하나의 출력을 여러 데이터에 대해 한꺼번에 구합니다.

    Args:
        X: One sample in each row, shape (N, D), N and D at least 1. Not changed.
        w: Weights, shape (D,), the same for all rows. Not changed.
        b: Bias, one number, the same for all rows.

    Returns:
        int64 array of 0 and 1, shape (N,).

    Raises:
        ValueError: If X does not have two axes or w not one, if X has not as many columns as w has entries, or if one
            of them is empty.

    Source:
        seed 10.1.1
    """
    X, w = _prepared(X, w, axes=2)
    return step(X @ w + b)


def AND(x1: int, x2: int) -> int:
    """Give 1 if both inputs are 1, otherwise 0.

    두 입력이 모두 1일 때만 1을 출력합니다.

    Args:
        x1: 0 or 1.
        x2: 0 or 1.

    Returns:
        0 or 1, an integer (not a bool).

    Source:
        seed 10.1.1
    """
    return perceptron(np.array([x1, x2]), *gate_weights("AND"))


def OR(x1: int, x2: int) -> int:
    """Give 1 if at least one input is 1, otherwise 0.

    두 입력 중 하나라도 1이면 1을 출력합니다.

    Args:
        x1: 0 or 1.
        x2: 0 or 1.

    Returns:
        0 or 1, an integer (not a bool).

    Source:
        seed 10.1.1
    """
    return perceptron(np.array([x1, x2]), *gate_weights("OR"))


def NAND(x1: int, x2: int) -> int:
    """Give 0 if both inputs are 1, otherwise 1.

    두 입력이 모두 1일 때만 0을 출력합니다.

    Args:
        x1: 0 or 1.
        x2: 0 or 1.

    Returns:
        0 or 1, an integer (not a bool).

    Source:
        seed 10.1.1
    """
    return perceptron(np.array([x1, x2]), *gate_weights("NAND"))


def gate_weights(name: str) -> tuple[np.ndarray, float]:
    """Give weights and a bias with which a perceptron computes the named gate.

    퍼셉트론이 해당 게이트와 똑같이 동작하게 하는 가중치와 편향을 돌려줍니다.

    Args:
        name: Exactly "AND", "OR" or "NAND".

    Returns:
        Weights of shape (2,) and a bias, one number. All that give the right four outputs are right.

    Raises:
        ValueError: For every other name.

    Source:
        seed 10.1.1
    """
    if name not in _GATES:
        raise ValueError(f"there is no gate {name!r}; known are {', '.join(_GATES)}")
    w, b = _GATES[name]
    return np.array(w), b
