"""en: the largest score is looked for among the samples instead of among the classes
ko: 클래스가 아니라 데이터 사이에서 가장 큰 점수를 찾음
hint en: How many classes must come out for seven samples? Along which axis do the scores compete?
hint ko: 데이터가 7개이면 예측한 클래스는 몇 개가 나와야 할까요? 점수는 어느 축을 따라 겨루나요?
"""

import numpy as np


def predict(net, X):
    return np.argmax(net.forward(X), axis=0).astype(np.int64)
