"""en: the caller's own arrays are shuffled
ko: 전달받은 배열 자체를 섞음
hint en: In which order does the caller find her data after the call? Shuffle positions, not things.
hint ko: 함수를 호출한 쪽에서 데이터를 다시 보면 어떤 순서로 놓여 있을까요? 물건이 아니라 자리 번호를 섞어 보세요.
"""


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("a batch size of 1 or more and as many targets as samples are needed")
    end = len(X) - len(X) % batch_size if drop_last else len(X)
    order = rng.permutation(len(X))
    X[:], t[:] = X[order], t[order]
    return [(X[k : k + batch_size].copy(), t[k : k + batch_size].copy()) for k in range(0, end, batch_size)]
