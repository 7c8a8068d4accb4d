"""en: drop_last takes away the last batch even if it is full
ko: drop_last를 켜면 가득 찬 마지막 배치까지 버림
hint en: With six samples in batches of three, is there anything that drop_last has to leave out?
hint ko: 데이터 6개를 3개씩 묶으면 drop_last가 버릴 것이 있나요?
"""


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("a batch size of 1 or more and as many targets as samples are needed")
    order = rng.permutation(len(X))
    parts = [order[k : k + batch_size] for k in range(0, len(X), batch_size)]
    return [(X[part], t[part]) for part in (parts[:-1] if drop_last else parts)]
