"""Unit 10: convolution, filters and feature maps.

합성곱과 필터, 특성 맵을 NumPy로 구현합니다.
"""

import numpy as np

_FILTERS = {
    "identity": [[0, 0, 0], [0, 1, 0], [0, 0, 0]],
    "blur": [[1 / 9, 1 / 9, 1 / 9], [1 / 9, 1 / 9, 1 / 9], [1 / 9, 1 / 9, 1 / 9]],
    "vertical_edge": [[1, 0, -1], [1, 0, -1], [1, 0, -1]],
    "horizontal_edge": [[1, 1, 1], [0, 0, 0], [-1, -1, -1]],
    "sharpen": [[0, -1, 0], [-1, 5, -1], [0, -1, 0]],
}


def _as_float(x: np.ndarray, ndim: int) -> np.ndarray:
    """Give x as an array of floats with ndim axes: float types stay, integers and bools become float64."""
    x = np.asarray(x)
    if x.ndim != ndim:
        raise ValueError(f"expected {ndim} axes, got {x.ndim}")
    return x if np.issubdtype(x.dtype, np.floating) else x.astype(np.float64)


def _map_size(image: tuple[int, int], kernel: tuple[int, int]) -> tuple[int, int]:
    """Count the places of a window in an image, along the rows and along the columns."""
    rows, columns = image[0] - kernel[0] + 1, image[1] - kernel[1] + 1
    if rows < 1 or columns < 1:
        raise ValueError(f"a filter of {kernel} does not fit into an image of {image}")
    return rows, columns


def correlate2d(x: np.ndarray, k: np.ndarray) -> np.ndarray:
    """Slide a filter over an image; at each place multiply the cells that lie on each other and add the products.

    필터를 이미지 위에서 옮겨 가며, 자리마다 서로 대응하는 칸끼리 곱한 뒤 모두 더합니다.

    Args:
        x: Image (H, W). It is not changed.
        k: Filter (KH, KW), no larger than the image along either axis. It is not changed and not turned round.

    Returns:
        Feature map (H - KH + 1, W - KW + 1); float32 for float32, float64 for float64, integers and bools.

    Raises:
        ValueError: If x or k does not have two axes, or k does not fit into x.

    Source:
        seed 10.2.1
    """
    x, k = _as_float(x, 2), _as_float(k, 2)
    rows, columns = _map_size(x.shape, k.shape)
    out = np.zeros((rows, columns), dtype=np.result_type(x, k))
    for u, v in np.ndindex(k.shape):
        out += x[u : u + rows, v : v + columns] * k[u, v]
    return out


def conv2d(x: np.ndarray, w: np.ndarray, b: np.ndarray | None = None) -> np.ndarray:
    """Apply several filters to a batch of images with several channels: the forward pass of a convolutional layer.

    여러 채널로 된 이미지 배치에 필터 여러 개를 적용합니다. 합성곱 계층의 순전파입니다.

    Args:
        x: Images (N, H, W, C): batch, rows, columns, channels. They are not changed.
        w: Filters (KH, KW, C, F): F filters, each with one KH x KW slice for each channel. They are not changed.
        b: One bias for each filter (F,), or None for no bias. It is not changed.

    Returns:
        Feature maps (N, H - KH + 1, W - KW + 1, F), one for each filter; float32 for float32, float64 for float64,
        integers and bools.

    Raises:
        ValueError: If x or w does not have four axes, their channels differ, the filters do not fit into the images,
            or b is not of shape (F,).

    Source:
        seed 10.2.1
    """
    x, w = _as_float(x, 4), _as_float(w, 4)
    if x.shape[3] != w.shape[2]:
        raise ValueError(f"images of {x.shape[3]} channels meet filters for {w.shape[2]}")
    rows, columns = _map_size(x.shape[1:3], w.shape[:2])
    if b is not None and np.shape(b) != w.shape[3:]:
        raise ValueError(f"{w.shape[3]} filters need a bias of shape {w.shape[3:]}, not {np.shape(b)}")
    out = np.zeros((len(x), rows, columns, w.shape[3]), dtype=np.result_type(x, w))
    for u, v in np.ndindex(w.shape[:2]):
        out += x[:, u : u + rows, v : v + columns] @ w[u, v]
    if b is not None:
        out += b
    return out


def make_filter(name: str) -> np.ndarray:
    """Look up a well-known filter by its name.

    잘 알려진 필터를 이름으로 찾아 돌려줍니다.

    Args:
        name: "identity", "blur", "vertical_edge", "horizontal_edge" or "sharpen".

    Returns:
        float64 array (3, 3).

    Raises:
        ValueError: If there is no filter of that name.

    Source:
        seed 10.2.1
    """
    if name not in _FILTERS:
        raise ValueError(f"no filter is called {name!r}")
    return np.array(_FILTERS[name], dtype=np.float64)


def strongest_match(feature_map: np.ndarray) -> tuple[int, int]:
    """Find the place where a feature map is largest, and with it the part of the image most like the filter.

    특성 맵에서 값이 가장 큰 자리, 곧 이미지에서 필터의 패턴과 가장 잘 맞는 영역을 찾습니다.

    Args:
        feature_map: Array (rows, columns) with at least one entry. It is not changed.

    Returns:
        Row and column of the largest entry; of several equal ones, the first in reading order.

    Raises:
        ValueError: If feature_map does not have two axes.

    Source:
        seed 10.2.1
    """
    feature_map = np.asarray(feature_map)
    if feature_map.ndim != 2:
        raise ValueError(f"expected 2 axes, got {feature_map.ndim}")
    row, column = np.unravel_index(np.argmax(feature_map), feature_map.shape)
    return int(row), int(column)
