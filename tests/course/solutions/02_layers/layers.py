"""Unit 02: a layer and three functions that get functions, parameters and generators.

계층 하나와, 함수와 파라미터와 난수 생성기를 인수로 받는 함수 세 개입니다.
"""

from collections.abc import Callable

import numpy as np


class Scale:
    """Multiply each column by a weight of its own.

    열마다 고유한 가중치를 곱하는 계층입니다.

    Args:
        w: Weights of shape (M,).

    Attributes:
        params: {"w": array of shape (M,)}.
        grads: {"w": array of shape (M,)} after backward.

    Source:
        seed 1
    """

    def __init__(self, w: np.ndarray) -> None:
        self.params = {"w": np.array(w, dtype=np.float64)}
        self.grads: dict[str, np.ndarray] = {}

    def forward(self, x: np.ndarray) -> np.ndarray:
        """Return x times the weights that are in params now.

        지금 params에 들어 있는 가중치를 x에 곱합니다.

        Args:
            x: Array of shape (N, M).

        Returns:
            Array of shape (N, M).
        """
        self.x = np.array(x, dtype=np.float64)
        return self.x * self.params["w"]

    def backward(self, dout: np.ndarray) -> np.ndarray:
        """Return the gradient of the input and put the one of the weights into grads.

        입력의 기울기를 돌려주고 가중치의 기울기를 grads에 넣습니다.

        Args:
            dout: Array of shape (N, M).

        Returns:
            Array of shape (N, M).
        """
        self.grads["w"] = (dout * self.x).sum(axis=0)
        return dout * self.params["w"]


def apply_twice(f: Callable[[np.ndarray], np.ndarray], x: np.ndarray) -> np.ndarray:
    """Return f(f(x)).

    함수 f를 두 번 이어서 적용합니다.

    Args:
        f: Function of one array.
        x: Its first argument.

    Returns:
        What the second call returns.

    Source:
        seed 1
    """
    return f(f(x))


def step(params: dict[str, np.ndarray], grads: dict[str, np.ndarray], lr: float) -> None:
    """Move the parameters against their gradients, in place.

    파라미터를 기울기의 반대 방향으로 제자리에서 옮깁니다.

    Args:
        params: Arrays by name; changed in place. Names without a gradient stay.
        grads: Gradients by name.
        lr: Learning rate.

    Source:
        seed 1
    """
    for name, grad in grads.items():
        params[name] -= lr * grad


def noise(rng: np.random.Generator, n: int) -> np.ndarray:
    """Draw n numbers from the standard normal distribution, all at once.

    표준 정규 분포에서 숫자 n개를 한 번에 뽑습니다.

    Args:
        rng: The generator to draw from.
        n: How many.

    Returns:
        Array of shape (n,).

    Source:
        seed 1
    """
    return rng.standard_normal(n)
