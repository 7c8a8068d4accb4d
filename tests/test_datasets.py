"""datasets: what suites train on is there, whole, and nobody's changes reach the next."""

from __future__ import annotations

import numpy as np

from autograder.datasets import digits


def test_digits_are_whole_and_scaled() -> None:
    images, labels = digits()
    assert (images.shape, images.dtype, images.min(), images.max()) == ((1797, 8, 8), np.float64, 0.0, 1.0)
    assert (labels.shape, labels.dtype) == ((1797,), np.int64)
    counts = np.bincount(labels)
    assert len(counts) == 10
    assert counts.min() >= 174
    assert counts.max() <= 183
    assert np.array_equal(images * 16, np.round(images * 16))


def test_a_changed_array_does_not_reach_the_next_caller() -> None:
    images, labels = digits()
    images[:], labels[:] = -1, -1
    again, labels_again = digits()
    assert again.min() == 0
    assert labels_again.min() == 0
