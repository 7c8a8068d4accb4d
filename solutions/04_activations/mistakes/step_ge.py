"""en: the step function gives 1 at exactly 0
ko: 계단 함수가 정확히 0에서 1을 출력함
hint en: Read the rule once more: the sum must be above 0. On which side does a sum of exactly 0 lie?
hint ko: 규칙을 다시 읽어 보세요. 총합이 0을 넘어야 합니다. 총합이 정확히 0이면 어느 쪽에 속할까요?
"""

import numpy as np


def step(x):
    return np.where(np.asarray(x) >= 0, 1, 0)
