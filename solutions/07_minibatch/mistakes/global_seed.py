"""en: the order comes from np.random instead of the given generator
ko: 전달받은 생성기가 아니라 np.random으로 섞음
hint en: Which generator were you handed? Do two generators in the same state give you the same batches?
hint ko: 어떤 생성기를 전달받았나요? 상태가 같은 생성기를 두 번 넘기면 같은 배치가 두 번 나오나요?
"""

import numpy as np


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("a batch size of 1 or more and as many targets as samples are needed")
    end = len(X) - len(X) % batch_size if drop_last else len(X)
    order = np.random.permutation(len(X))
    parts = [order[k : k + batch_size] for k in range(0, end, batch_size)]
    return [(X[part], t[part]) for part in parts]
