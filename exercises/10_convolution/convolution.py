"""Unit 10: convolution, filters and feature maps.

합성곱과 필터, 특성 맵을 NumPy로 구현합니다.
"""

import numpy as np


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
    raise NotImplementedError


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
    raise NotImplementedError


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
    raise NotImplementedError


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
    raise NotImplementedError
