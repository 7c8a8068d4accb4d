"""task: judge_learning_rate
Compares how far the positions are from 0 instead of their losses.
"""

import numpy as np


def judge_learning_rate(path, f):
    first, last = np.linalg.norm(path[0]), np.linalg.norm(path[-1])
    if not np.isfinite(last) or last > first:
        return "diverging"
    return "slow" if last > first / 2 else "converging"
