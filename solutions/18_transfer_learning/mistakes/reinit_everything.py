"""en: every layer is drawn anew, not only the head
ko: 마지막 층만이 아니라 모든 층을 새로 뽑음
hint en: What is worth keeping of a pretrained model? Compare its first layer before and after.
hint ko: 사전 훈련된 모델에서 남겨 둘 것은 무엇인가요? 첫째 층을 바꾸기 전과 후로 비교해 보세요.
"""

import numpy as np


def replace_head(params, num_classes, rng):
    if num_classes < 1:
        raise ValueError("at least one class is needed")
    new, depth = {}, len(params) // 2
    for n in range(1, depth + 1):
        W, b = params[f"W{n}"], params[f"b{n}"]
        outputs = num_classes if n == depth else W.shape[1]
        new[f"W{n}"] = rng.normal(scale=np.sqrt(2 / len(W)), size=(len(W), outputs)).astype(W.dtype)
        new[f"b{n}"] = np.zeros(outputs, dtype=b.dtype)
    return new
