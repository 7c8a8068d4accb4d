"""en: the weights have a standard deviation of 1, whatever the number of inputs
ko: 입력의 개수와 관계없이 가중치의 표준편차가 1임
hint en: How large does a sum of 64 terms of size about 1 become? The spread must shrink as the inputs grow in number.
hint ko: 크기가 1쯤 되는 수 64개를 더하면 얼마나 커질까요? 입력이 많을수록 퍼진 정도를 줄여야 합니다.
"""

import numpy as np


def build_mlp(sizes, rng):
    if len(sizes) < 2 or min(sizes) < 1:
        raise ValueError("two or more sizes from 1 up are needed")
    params = {}
    for n in range(1, len(sizes)):
        params[f"W{n}"] = rng.normal(size=(sizes[n - 1], sizes[n]))
        params[f"b{n}"] = np.zeros(sizes[n])
    return Net(params)
