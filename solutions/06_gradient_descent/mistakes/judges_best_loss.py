"""en: judges by the smallest loss on the path instead of the last one
ko: 마지막 손실이 아니라 경로에서 가장 작은 손실로 판정함
hint en: Imagine a path that passes close to the minimum and then flies away. Where does the training end up?
hint ko: 최솟점 가까이를 지났다가 멀리 튀어 나가는 경로를 떠올려 보세요. 훈련은 결국 어디에서 끝나나요?
"""

import numpy as np


def judge_learning_rate(path, f):
    losses = [f(place) for place in path]
    first, best = losses[0], np.nanmin(losses)
    if not np.isfinite(losses[-1]) or best > first:
        return "diverging"
    return "slow" if best > first / 2 else "converging"
