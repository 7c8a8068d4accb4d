"""Sliding is a product of waves: Fourier transforms of image and filter are multiplied and transformed back."""

import numpy as np


def _ready(*arrays):
    """Give the arrays in double precision and the dtype of the answer."""
    kinds = [np.asarray(a).dtype for a in arrays]
    answer = np.result_type(*[kind if kind.kind == "f" else np.float64 for kind in kinds])
    return [np.asarray(a, dtype=np.float64) for a in arrays], answer


def _slide(x, w):
    """Correlate (N, H, W, C) with (KH, KW, C, F); only places where nothing wraps round the border are kept."""
    size = x.shape[1:3]
    rows, columns = np.subtract(size, w.shape[:2]) + 1
    if min(rows, columns) <= 0:
        raise ValueError("the filter is larger than the image")
    pictures = np.fft.rfft2(x, axes=(1, 2))
    filters = np.fft.rfft2(w, s=size, axes=(0, 1)).conj()
    mixed = np.einsum("nuvc,uvcf->nuvf", pictures, filters)
    return np.fft.irfft2(mixed, s=size, axes=(1, 2))[:, :rows, :columns]


def correlate2d(x, k):
    (x, k), dtype = _ready(x, k)
    if x.ndim != 2 or k.ndim != 2:
        raise ValueError("x and k are tables")
    return _slide(x[None, ..., None], k[..., None, None])[0, ..., 0].astype(dtype)


def conv2d(x, w, b=None):
    (x, w), dtype = _ready(x, w)
    if x.ndim != 4 or w.ndim != 4:
        raise ValueError("x and w have four axes")
    if x.shape[3] - w.shape[2]:
        raise ValueError("as many slices as channels")
    maps = _slide(x, w)
    if b is not None:
        (b,) = _ready(b)[0]
        if b.ndim != 1 or b.size != maps.shape[3]:
            raise ValueError("as many biases as filters")
        maps = maps + b
    return maps.astype(dtype)


def make_filter(name):
    if name in ("vertical_edge", "horizontal_edge"):
        row = np.broadcast_to([1.0, 0.0, -1.0], (3, 3))
        return row if name == "vertical_edge" else row.T
    middle, beside, corner = {"identity": (1, 0, 0), "blur": (1 / 9,) * 3, "sharpen": (5, -1, 0)}.get(name, (None,) * 3)
    if middle is None:
        raise ValueError("no such filter")
    return np.array([[corner, beside, corner], [beside, middle, beside], [corner, beside, corner]], dtype=np.float64)


def strongest_match(feature_map):
    rows, columns = np.nonzero(feature_map == np.max(feature_map)) if np.ndim(feature_map) == 2 else ((), ())
    if len(rows) == 0:
        raise ValueError("not a feature map")
    return rows[0], columns[0]
