"""Makes ``digits.npz`` from the data that comes inside the scikit-learn package; needed once, by hand.

pip install scikit-learn && python autograder/data/make_digits.py
"""

from __future__ import annotations

from pathlib import Path

import numpy as np


def main() -> None:
    """Write the images as uint8 (1797, 8, 8) and the labels as uint8 (1797,), compressed."""
    from sklearn.datasets import load_digits

    digits = load_digits()
    images, labels = digits.images.astype(np.uint8), digits.target.astype(np.uint8)
    np.savez_compressed(Path(__file__).with_name("digits.npz"), images=images, labels=labels)


if __name__ == "__main__":
    main()
