"""en: drop_last makes no difference
ko: drop_last를 켜도 달라지는 것이 없음
hint en: Call the function with and without drop_last on seven samples in batches of three. What should differ?
hint ko: 데이터 7개를 3개씩 묶을 때 drop_last를 켜고 끈 결과를 비교해 보세요. 무엇이 달라야 할까요?
"""


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("a batch size of 1 or more and as many targets as samples are needed")
    order = rng.permutation(len(X))
    parts = [order[k : k + batch_size] for k in range(0, len(X), batch_size)]
    return [(X[part], t[part]) for part in parts]
