"""en: counts a loss that has stayed the same as diverging
ko: 손실이 그대로일 때 발산으로 판정함
hint en: A path that jumps to and fro for ever neither climbs nor falls. What does the text call such a path?
hint ko: 두 점을 끝없이 오가면 손실이 커지지도 작아지지도 않습니다. 본문에서는 이런 경로를 무엇이라고 하나요?
"""

import numpy as np


def judge_learning_rate(path, f):
    first, last = f(path[0]), f(path[-1])
    if not np.isfinite(last) or last >= first:
        return "diverging"
    return "slow" if last > first / 2 else "converging"
