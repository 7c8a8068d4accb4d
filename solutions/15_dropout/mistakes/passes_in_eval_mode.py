"""en: the passes run in evaluation mode, so x comes back as it is
ko: 훈련 모드가 아니라 평가 모드로 통과시켜 x가 그대로 나옴
hint en: In which mode do the passes differ from each other? Look at the result of a single pass.
hint ko: 통과할 때마다 출력이 달라지는 것은 어느 모드인가요? 한 번만 통과시킨 결과를 살펴보세요.
"""

import numpy as np


def ensemble_mean(x, rate, rng, passes):
    if not 0 <= rate < 1:
        raise ValueError("rate")
    unchanged = x.astype(np.float32 if x.dtype == np.float32 else np.float64)
    return np.mean([unchanged for _ in range(passes)], axis=0)
