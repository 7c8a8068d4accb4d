"""en: the scores themselves are compared with the labels
ko: 점수 자체를 레이블과 비교함
hint en: A score such as 2.7 never equals a label. Which class wins in a row of scores?
hint ko: 2.7 같은 점수가 레이블과 같을 수는 없습니다. 한 행의 점수에서 이기는 클래스는 무엇인가요?
"""

import numpy as np


def accuracy(net, X, t):
    scores = net.forward(X)
    if np.shape(t) != scores.shape[:1]:
        raise ValueError("one label is needed for each sample")
    return float(np.mean(scores.max(axis=1) == t))
