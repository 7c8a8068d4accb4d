"""Unit 13: max pooling, average pooling and location invariance.

최대 풀링과 평균 풀링, 위치 불변성을 NumPy로 구현합니다.
"""

import numpy as np


def max_pool(x: np.ndarray, size: int = 2, stride: int | None = None) -> np.ndarray:
    """Keep the largest value of each window.

    풀링 영역마다 가장 큰 값을 가져옵니다.

    Args:
        x: Feature maps (N, H, W, C): batch, rows, columns, channels. They are not changed.
        size: Rows and columns of a window, 1 or more, no larger than H and W.
        stride: Step from window to window, 1 or more; None means as large as the window.

    Returns:
        Array (N, OH, OW, C) with OH = (H - size) // stride + 1 and OW likewise; float32 for float32, float64 for
        float64, integers and bools.

    Raises:
        ValueError: If x does not have four axes, size or stride is below 1, or the window does not fit into x.

    Source:
        seed 10.2.3
    """
    raise NotImplementedError


def avg_pool(x: np.ndarray, size: int = 2, stride: int | None = None) -> np.ndarray:
    """Take the mean of each window.

    풀링 영역마다 평균값을 구합니다.

    Args:
        x: Feature maps (N, H, W, C): batch, rows, columns, channels. They are not changed.
        size: Rows and columns of a window, 1 or more, no larger than H and W.
        stride: Step from window to window, 1 or more; None means as large as the window.

    Returns:
        Array (N, OH, OW, C) with OH = (H - size) // stride + 1 and OW likewise; float32 for float32, float64 for
        float64, integers and bools.

    Raises:
        ValueError: If x does not have four axes, size or stride is below 1, or the window does not fit into x.

    Source:
        seed 10.2.3
    """
    raise NotImplementedError


def max_pool_backward(dout: np.ndarray, x: np.ndarray, size: int = 2, stride: int | None = None) -> np.ndarray:
    """Hand the gradient of each window's maximum back to the cell that was the maximum.

    영역마다 최댓값의 기울기를 그 최댓값이 있던 칸에 돌려줍니다.

    Args:
        dout: Gradient with respect to the result of max_pool(x, size, stride), of that shape. It is not changed.
        x: Feature maps (N, H, W, C) as they went into max_pool. They are not changed.
        size: Rows and columns of a window, as in max_pool.
        stride: Step from window to window, as in max_pool.

    Returns:
        Gradient with respect to x, (N, H, W, C); float32 for a float32 dout, float64 for float64, integers and bools.

    Raises:
        ValueError: If max_pool would refuse x, size or stride, or dout does not have the shape of its result.

    Source:
        seed 10.2.3
    """
    raise NotImplementedError


def avg_pool_backward(
    dout: np.ndarray, x_shape: tuple[int, ...], size: int = 2, stride: int | None = None
) -> np.ndarray:
    """Hand the gradient of each window's mean back to all cells of the window.

    영역마다 평균값의 기울기를 그 영역의 모든 칸에 돌려줍니다.

    Args:
        dout: Gradient with respect to the result of avg_pool, of that shape. It is not changed.
        x_shape: Shape (N, H, W, C) of what went into avg_pool, a tuple or list of four integers.
        size: Rows and columns of a window, as in avg_pool.
        stride: Step from window to window, as in avg_pool.

    Returns:
        Gradient with respect to x, (N, H, W, C); float32 for a float32 dout, float64 for float64, integers and bools.

    Raises:
        ValueError: If avg_pool would refuse an x of that shape, size or stride, or dout does not have the shape of its
            result.

    Source:
        seed 10.2.3
    """
    raise NotImplementedError


def unchanged_fraction(x: np.ndarray, y: np.ndarray) -> float:
    """Tell which share of the cells of two feature maps hold the same number.

    두 특성 맵에서 값이 같은 칸의 비율을 구합니다.

    Args:
        x: Array of any shape with at least one entry. It is not changed.
        y: Array of the same shape. It is not changed.

    Returns:
        A number from 0 (every cell differs) to 1 (every cell is the same); cells are the same when they are equal.

    Raises:
        ValueError: If the shapes of x and y differ.

    Source:
        seed 10.2.3
    """
    raise NotImplementedError
