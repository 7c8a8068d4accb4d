"""en: the weights are scaled by the variance instead of the standard deviation
ko: 표준편차가 아니라 분산의 값으로 가중치의 크기를 정함
hint en: A generator asks for a standard deviation. How does one get it from a variance?
hint ko: 난수를 뽑을 때 넘기는 것은 표준편차입니다. 분산에서 표준편차를 어떻게 구하나요?
"""

import numpy as np


def build_mlp(sizes, rng):
    if len(sizes) < 2 or min(sizes) < 1:
        raise ValueError("two or more sizes from 1 up are needed")
    params = {}
    for n in range(1, len(sizes)):
        params[f"W{n}"] = rng.normal(scale=2 / sizes[n - 1], size=(sizes[n - 1], sizes[n]))
        params[f"b{n}"] = np.zeros(sizes[n])
    return Net(params)
