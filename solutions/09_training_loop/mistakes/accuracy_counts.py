"""en: the number of right answers is returned, not their share
ko: 맞힌 비율이 아니라 개수를 돌려줌
hint en: Is your accuracy ever above 1? Out of how many samples were these answers right?
hint ko: 정확도가 1을 넘지 않나요? 몇 개 가운데 그만큼을 맞힌 것인가요?
"""

import numpy as np


def accuracy(net, X, t):
    classes = predict(net, X)
    if np.shape(t) != classes.shape:
        raise ValueError("one label is needed for each sample")
    return float(np.sum(classes == t))
