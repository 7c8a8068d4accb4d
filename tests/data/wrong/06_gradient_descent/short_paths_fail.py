"""task: judge_learning_rate
Looks at the second position, which a path of one row does not have.
"""

import numpy as np


def judge_learning_rate(path, f):
    first, second, last = f(path[0]), f(path[1]), f(path[-1])
    if not np.isfinite(last) or last > first:
        return "diverging"
    return "slow" if last > first / 2 and second is not None else "converging"
