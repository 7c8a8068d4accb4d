"""Unit 13: max pooling, average pooling and location invariance.

최대 풀링과 평균 풀링, 위치 불변성을 NumPy로 구현합니다.
"""

import numpy as np


def _as_float(x: np.ndarray) -> np.ndarray:
    """Give x as an array of floats: float types stay, integers and bools become float64."""
    x = np.asarray(x)
    return x if np.issubdtype(x.dtype, np.floating) else x.astype(np.float64)


def _cells(shape: tuple[int, ...], size: int, stride: int | None) -> list[tuple[slice, ...]]:
    """List the cells of a window in reading order: each as the index of that cell in all windows at once."""
    step = size if stride is None else stride
    if len(shape) != 4:
        raise ValueError(f"expected 4 axes, got {len(shape)}")
    if size < 1 or step < 1:
        raise ValueError(f"size {size} and stride {step} must be at least 1")
    tops, lefts = shape[1] - size + 1, shape[2] - size + 1
    if tops < 1 or lefts < 1:
        raise ValueError(f"a window of {size}x{size} does not fit into {shape[1]}x{shape[2]}")
    return [np.s_[:, u : u + tops : step, v : v + lefts : step] for u, v in np.ndindex(size, size)]


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
    x = _as_float(x)
    return np.max([x[cell] for cell in _cells(x.shape, size, stride)], axis=0)


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
    x = _as_float(x)
    return np.mean([x[cell] for cell in _cells(x.shape, size, stride)], axis=0)


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
    x, dout = _as_float(x), _as_float(dout)
    cells = _cells(x.shape, size, stride)
    values = np.array([x[cell] for cell in cells])
    if dout.shape != values.shape[1:]:
        raise ValueError(f"dout must have shape {values.shape[1:]}, not {dout.shape}")
    winner = values.argmax(axis=0)
    dx = np.zeros(x.shape, dout.dtype)
    for number, cell in enumerate(cells):
        dx[cell] += dout * (winner == number)
    return dx


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
    dout = _as_float(dout)
    cells = _cells(tuple(x_shape), size, stride)
    dx = np.zeros(x_shape, dout.dtype)
    if dout.shape != dx[cells[0]].shape:
        raise ValueError(f"dout must have shape {dx[cells[0]].shape}, not {dout.shape}")
    for cell in cells:
        dx[cell] += dout / len(cells)
    return dx


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
    x, y = np.asarray(x), np.asarray(y)
    if x.shape != y.shape:
        raise ValueError(f"shapes {x.shape} and {y.shape} differ")
    return float(np.mean(x == y))
