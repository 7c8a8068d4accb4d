"""en: all passes leave out the same neurons
ko: 모든 통과에서 같은 뉴런을 제외함
hint en: How many different networks take part in your mean? Where do you draw, before the passes or in each of them?
hint ko: 평균에 참여하는 신경망은 서로 다른 것이 몇 개인가요? 통과하기 전에 한 번 뽑나요, 통과할 때마다 뽑나요?
"""

import numpy as np


def ensemble_mean(x, rate, rng, passes):
    once = Dropout(rate, rng).forward(x)
    return np.mean([once for _ in range(passes)], axis=0)
