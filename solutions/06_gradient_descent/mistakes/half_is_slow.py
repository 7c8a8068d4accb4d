"""en: counts a loss that has fallen by exactly half as slow
ko: 손실이 정확히 절반으로 줄었을 때 느린 것으로 판정함
hint en: The text says "less than half". Is exactly half less than half?
hint ko: 본문은 "절반보다 적게"라고 말합니다. 정확히 절반은 절반보다 적은가요?
"""

import numpy as np


def judge_learning_rate(path, f):
    first, last = f(path[0]), f(path[-1])
    if not np.isfinite(last) or last > first:
        return "diverging"
    return "slow" if last >= first / 2 else "converging"
