"""mistake: half_is_slow
Works with the share of the loss that is left.
"""

import math


def judge_learning_rate(path, f):
    left = float(f(path[-1])) / float(f(path[0]))
    if math.isnan(left) or left > 1:
        return "diverging"
    return "converging" if left < 0.5 else "slow"
