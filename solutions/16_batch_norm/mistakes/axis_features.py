"""en: each sample is normalized over its own features
ko: 데이터마다 자기 특성들에 대해 정규화함
hint en: Along which axis do you meet many values of one and the same feature?
hint ko: 같은 특성의 값 여러 개는 어느 축을 따라 놓여 있나요?
"""

import numpy as np


def normalize(x, eps=1e-5):
    x = np.asarray(x)
    if x.ndim != 2 or len(x) == 0:
        raise ValueError("a batch (N, D) is needed")
    x = x.astype(x.dtype if x.dtype.kind == "f" else float)
    return (x - x.mean(axis=1, keepdims=True)) / np.sqrt(x.var(axis=1, keepdims=True) + eps)
