"""What the hidden suite of 01_toy computes with: slow loops, independent of the solution."""

import numpy as np

SECRET_NUMBER = 739.1846
SECRET_WORD = "velvet-quokka"


def slow_row_means(table):
    """Add up each row, one entry after the other."""
    means = []
    for row in table:
        total = 0.0
        for value in row:
            total += value
        means.append(total / len(row))
    return np.array(means)
