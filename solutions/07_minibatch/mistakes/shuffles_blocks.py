"""en: fixed batches are made first, and only their order is mixed
ko: 배치를 먼저 고정해 놓고 배치의 순서만 섞음
hint en: Can the first and the last sample ever meet in one batch? They should be able to.
hint ko: 첫 번째 데이터와 마지막 데이터가 한 배치에서 만날 수 있나요? 그럴 수 있어야 합니다.
"""

import numpy as np


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("a batch size of 1 or more and as many targets as samples are needed")
    end = len(X) - len(X) % batch_size if drop_last else len(X)
    starts = np.arange(0, end, batch_size)
    full, tail = starts[starts + batch_size <= len(X)], starts[starts + batch_size > len(X)]
    starts = [*rng.permutation(full), *tail]
    return [(X[k : k + batch_size], t[k : k + batch_size]) for k in starts]
