"""Unit 11: padding, stride and the size of the feature map.

패딩과 스트라이드, 그리고 특성 맵의 크기를 NumPy로 구현합니다.
"""

import numpy as np


def _as_float(x: np.ndarray) -> np.ndarray:
    """Give x as an array of floats with four axes: float types stay, integers and bools become float64."""
    x = np.asarray(x)
    if x.ndim != 4:
        raise ValueError(f"expected 4 axes, got {x.ndim}")
    return x if np.issubdtype(x.dtype, np.floating) else x.astype(np.float64)


def conv_output_size(size: int, kernel: int, stride: int = 1, padding: int = 0) -> int:
    """Count the places of a filter along one axis: the size of the feature map.

    한 축에서 필터를 놓을 수 있는 자리, 곧 특성 맵의 크기를 구합니다.

    Args:
        size: Cells of the input along this axis, at least 1.
        kernel: Cells of the filter along this axis, at least 1.
        stride: How many cells the filter moves at a time.
        padding: How many cells are added at each end of the axis.

    Returns:
        Number of places, an integer of at least 1.

    Raises:
        ValueError: If stride is below 1, padding is negative, or the filter does not fit into the padded input.

    Source:
        seed 10.2.2
    """
    if stride < 1:
        raise ValueError(f"the filter cannot move by {stride} cells")
    if padding < 0:
        raise ValueError(f"{padding} cells cannot be added")
    room = size + 2 * padding - kernel
    if room < 0:
        raise ValueError(f"a filter of {kernel} does not fit into {size + 2 * padding} cells")
    return room // stride + 1


def same_padding(kernel: int) -> int:
    """Find the padding with which a convolution of stride 1 keeps the size of its input.

    스트라이드가 1인 합성곱에서 입력의 크기를 그대로 유지하는 패딩을 구합니다.

    Args:
        kernel: Cells of the filter along the axis, an odd number.

    Returns:
        Padding at each end, an integer.

    Raises:
        ValueError: If kernel is even or below 1.

    Source:
        seed 10.2.2
    """
    if kernel < 1 or kernel % 2 == 0:
        raise ValueError(f"no padding is the same at both ends for a filter of {kernel}")
    return kernel // 2


def times_until_gone(size: int, kernel: int) -> int:
    """Count how often in a row a convolution of stride 1 without padding can be applied.

    스트라이드가 1이고 패딩이 없는 합성곱을 잇달아 몇 번 적용할 수 있는지 셉니다.

    Args:
        size: Cells of the input along the axis, at least 1.
        kernel: Cells of the filter along the axis, at least 2.

    Returns:
        Number of convolutions, an integer; 0 if the filter does not fit even once.

    Raises:
        ValueError: If kernel is 1, so that the size never shrinks.

    Source:
        seed 10.2.2
    """
    if kernel < 2:
        raise ValueError("a filter of one cell can be applied for ever")
    return (size - 1) // (kernel - 1)


def pad2d(x: np.ndarray, padding: int, value: float = 0.0) -> np.ndarray:
    """Put a frame of equal numbers round every image of a batch.

    배치의 모든 이미지 둘레를 같은 값으로 채워 크기를 키웁니다.

    Args:
        x: Images (N, H, W, C): batch, rows, columns, channels. They are not changed.
        padding: Width of the frame in cells, on all four sides.
        value: What the frame is filled with.

    Returns:
        Images (N, H + 2 * padding, W + 2 * padding, C), with the dtype of x.

    Raises:
        ValueError: If x does not have four axes, or padding is negative.

    Source:
        seed 10.2.2
    """
    if padding < 0:
        raise ValueError(f"{padding} cells cannot be added")
    n, rows, columns, channels = np.shape(x)
    out = np.full((n, rows + 2 * padding, columns + 2 * padding, channels), value, dtype=x.dtype)
    out[:, padding : padding + rows, padding : padding + columns] = x
    return out


def conv2d(x: np.ndarray, w: np.ndarray, b: np.ndarray | None = None, stride: int = 1, padding: int = 0) -> np.ndarray:
    """Apply a convolutional layer with zero padding and a stride to a batch of images.

    제로 패딩과 스트라이드가 있는 합성곱 계층을 이미지 배치에 적용합니다.

    Args:
        x: Images (N, H, W, C): batch, rows, columns, channels. They are not changed.
        w: Filters (KH, KW, C, F): F filters, each with one KH x KW slice for each channel. They are not changed.
        b: One bias for each filter (F,), or None for no bias. It is not changed.
        stride: How many cells the filters move at a time, along rows and columns alike.
        padding: Width of the frame of zeros round each image.

    Returns:
        Feature maps (N, OH, OW, F), where OH and OW are the numbers of places along rows and columns; float32 for
        float32, float64 for float64, integers and bools.

    Raises:
        ValueError: If x or w does not have four axes, their channels differ, stride is below 1, padding is negative,
            the filters do not fit into the padded images, or b is not of shape (F,).

    Source:
        seed 10.2.2
    """
    x, w = _as_float(x), _as_float(w)
    height, width, channels, filters = w.shape
    if x.shape[3] != channels:
        raise ValueError(f"images of {x.shape[3]} channels meet filters for {channels}")
    if b is not None and np.shape(b) != (filters,):
        raise ValueError(f"{filters} filters need a bias of shape ({filters},), not {np.shape(b)}")
    rows = conv_output_size(x.shape[1], height, stride, padding)
    columns = conv_output_size(x.shape[2], width, stride, padding)
    x = pad2d(x, padding)
    out = np.zeros((len(x), rows, columns, filters), dtype=np.result_type(x, w))
    for u, v in np.ndindex(height, width):
        cells = x[:, u : u + stride * rows : stride, v : v + stride * columns : stride]
        out += cells @ w[u, v]
    if b is not None:
        out += b
    return out
