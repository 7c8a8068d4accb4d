"""en: a generator with a fixed seed is made anew in each call, so every epoch is the same
ko: 호출할 때마다 같은 시드로 생성기를 새로 만들어 에포크가 모두 똑같음
hint en: Call your function twice with the same generator. What starts from the beginning again each time?
hint ko: 같은 생성기로 함수를 두 번 불러 보세요. 매번 처음부터 다시 시작하는 것은 무엇인가요?
"""

import numpy as np


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("a batch size of 1 or more and as many targets as samples are needed")
    end = len(X) - len(X) % batch_size if drop_last else len(X)
    order = np.random.default_rng(0).permutation(len(X))
    parts = [order[k : k + batch_size] for k in range(0, end, batch_size)]
    return [(X[part], t[part]) for part in parts]
