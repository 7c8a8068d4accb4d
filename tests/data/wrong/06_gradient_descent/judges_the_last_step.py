"""task: judge_learning_rate
Compares the last loss with the one before it.
"""

import numpy as np


def judge_learning_rate(path, f):
    before, last = f(path[len(path) - 2]), f(path[-1])
    if not np.isfinite(last) or last > before:
        return "diverging"
    return "slow" if last > before / 2 else "converging"
