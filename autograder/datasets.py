"""Data that comes with deepdrill, for suites and pictures: ``from autograder.datasets import digits``."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Final

import numpy as np

_DIGITS: Final = Path(__file__).parent / "data" / "digits.npz"


@functools.cache
def _stored() -> tuple[np.ndarray, np.ndarray]:
    with np.load(_DIGITS, allow_pickle=False) as stored:
        return stored["images"], stored["labels"]


def digits() -> tuple[np.ndarray, np.ndarray]:
    """Return handwritten digits, in an order that mixes the classes; the arrays are the caller's own.

    Returns:
        Images of shape (1797, 8, 8), float64 from 0 (paper) to 1 (ink), rows first, and labels of shape (1797,), int64
        from 0 to 9. Whose they are is told in ``data/NOTICE.md``.
    """
    images, labels = _stored()
    return images / 16.0, labels.astype(np.int64)
