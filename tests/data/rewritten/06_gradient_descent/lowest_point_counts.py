"""mistake: judges_best_loss
Sorts the losses that are numbers and takes the smallest.
"""

import math


def judge_learning_rate(path, f):
    losses = [float(f(place)) for place in path]
    if not math.isfinite(losses[-1]):
        return "diverging"
    best = sorted(loss for loss in losses if loss == loss)[0]
    return "converging" if best <= losses[0] / 2 else "slow"
