"""en: the step function gives True and False instead of 1 and 0
ko: 계단 함수가 1과 0이 아니라 True와 False를 돌려줌
hint en: A comparison gives answers of its own type. Print the dtype of your result and compare it with the statement.
hint ko: 비교의 결과에는 고유한 자료형이 있습니다. 돌려주는 배열의 dtype을 출력해 문제에서 요구하는 것과 비교해 보세요.
"""

import numpy as np


def step(x):
    return np.asarray(x) > 0
