"""One filter on one image is written once; the layer calls it for whole batches, channel by channel."""

from itertools import product

import numpy as np


def _slide(images, kernel):
    """Correlate (..., H, W) with (KH, KW), by a weighted sum of shifted images."""
    kh, kw = kernel.shape
    height, width = images.shape[-2:]
    if kh > height or kw > width:
        raise ValueError(f"kernel {kh}x{kw} on image {height}x{width}")
    bottoms, rights = height - kh, width - kw
    return sum(
        kernel[u, v] * images[..., u : u + bottoms + 1, v : v + rights + 1] for u, v in product(range(kh), range(kw))
    )


def _checked(array, axes):
    if np.ndim(array) != axes:
        raise ValueError(f"{axes} axes needed")
    return array if array.dtype in (np.float32, np.float64) else np.asarray(array, dtype=np.float64)


def correlate2d(x, k):
    return _slide(_checked(x, 2), _checked(k, 2))


def conv2d(x, w, b=None):
    x, w = _checked(x, 4), _checked(w, 4)
    if w.shape[2] != x.shape[3]:
        raise ValueError("channels")
    if b is not None and _checked(b, 1).size != w.shape[3]:
        raise ValueError("bias")
    channels = np.ascontiguousarray(np.moveaxis(x, 3, 0))
    maps = []
    for f in range(w.shape[3]):
        one = sum(_slide(images, w[:, :, c, f]) for c, images in enumerate(channels))
        maps.append(one if b is None else one + b[f])
    return np.stack(maps, axis=-1)


def make_filter(name):
    makers = {
        "identity": lambda: np.outer([0.0, 1, 0], [0, 1, 0]),
        "blur": lambda: np.outer([1.0, 1, 1], [1, 1, 1]) / 9,
        "vertical_edge": lambda: np.outer([1.0, 1, 1], [1, 0, -1]),
        "horizontal_edge": lambda: np.outer([1.0, 0, -1], [1, 1, 1]),
        "sharpen": lambda: 9 * np.outer([0.0, 1, 0], [0, 1, 0]) - _plus(),
    }
    if name not in makers:
        raise ValueError("name one of " + ", ".join(makers))
    return makers[name]()


def _plus():
    middle = np.array([0.0, 1, 0])
    return np.outer(middle, [1, 1, 1]) + np.outer([1, 1, 1], middle) + 2 * np.outer(middle, middle)


def strongest_match(feature_map):
    if feature_map.ndim != 2:
        raise ValueError("rows and columns")
    return min(np.ndindex(feature_map.shape), key=lambda place: (-float(feature_map[place]), place))
