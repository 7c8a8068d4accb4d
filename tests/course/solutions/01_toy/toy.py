"""Unit 01: five small functions to try the grader with.

채점기를 시험해 보는 작은 함수 다섯 개입니다.
"""

import numpy as np


# --- given: turning input into an array of floats --------------
def _floats(x: np.ndarray | float) -> np.ndarray:
    a = np.asarray(x)
    return a if a.dtype.kind == "f" else a.astype(np.float64)


# --- end of given ----------------------------------------------


def double(x: np.ndarray) -> np.ndarray:
    """Return twice the array.

    배열의 모든 값을 두 배로 만듭니다.

    Args:
        x: Array of any shape. It is not changed.

    Returns:
        New array with the shape and the float type of x (float64 for integers).

    Source:
        seed 1
    """
    return _floats(x) * 2


def row_means(x: np.ndarray) -> np.ndarray:
    """Return the mean of each row.

    각 행의 평균을 구합니다.

    Args:
        x: Array of shape (N, M).

    Returns:
        float64 array of shape (N,).

    Source:
        seed 1
    """
    return np.asarray(x, dtype=np.float64).mean(axis=1)


def clip(x: np.ndarray, low: float, high: float) -> np.ndarray:
    """Keep each value between two limits.

    값이 두 한계를 벗어나지 않게 합니다.

    Args:
        x: Array of any shape.
        low: Smallest value of the result.
        high: Largest value of the result.

    Returns:
        New array with the shape of x.

    Raises:
        ValueError: If low is above high.

    Source:
        seed 1
    """
    if low > high:
        raise ValueError(f"low {low} is above high {high}")
    return np.minimum(np.maximum(x, low), high)


def shout(word: str) -> str:
    """Return the word in capital letters with an exclamation mark.

    단어를 대문자로 바꾸고 느낌표를 붙입니다.

    Args:
        word: Any text.

    Returns:
        The text in capital letters and "!".

    Source:
        seed 1
    """
    return word.upper() + "!"


def countdown(n: int) -> list[int]:
    """Count down to 0.

    0까지 거꾸로 셉니다.

    Args:
        n: Where to begin, 0 or more.

    Returns:
        The list [n, n - 1, ..., 0].

    Source:
        seed 1
    """
    return list(range(n, -1, -1))
