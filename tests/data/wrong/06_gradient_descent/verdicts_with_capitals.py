"""task: judge_learning_rate
The words begin with a capital letter.
"""

import numpy as np


def judge_learning_rate(path, f):
    first, last = f(path[0]), f(path[-1])
    if not np.isfinite(last) or last > first:
        return "Diverging"
    return "Slow" if last > first / 2 else "Converging"
