"""en: all weights start at 0
ko: 모든 가중치가 0에서 시작함
hint en: What tells two hidden neurons apart if they start equal and get equal gradients?
hint ko: 똑같이 시작해서 똑같은 기울기를 받는다면, 두 은닉 뉴런은 무엇으로 서로 달라질 수 있을까요?
"""

import numpy as np


def build_mlp(sizes, rng):
    if len(sizes) < 2 or min(sizes) < 1:
        raise ValueError("two or more sizes from 1 up are needed")
    params = {}
    for n in range(1, len(sizes)):
        params[f"W{n}"] = np.zeros((sizes[n - 1], sizes[n]))
        params[f"b{n}"] = np.zeros(sizes[n])
    return Net(params)
