"""task: judge_learning_rate
Calls a path diverging as soon as the loss rises anywhere on it.
"""

import numpy as np


def judge_learning_rate(path, f):
    losses = np.array([f(place) for place in path])
    if not np.isfinite(losses[-1]) or np.any(np.diff(losses) > 0):
        return "diverging"
    return "slow" if losses[-1] > losses[0] / 2 else "converging"
