"""en: samples are drawn with replacement: some come twice, others never
ko: 데이터를 중복을 허용해 뽑아, 두 번 나오는 것도 있고 빠지는 것도 있음
hint en: How often should each sample be seen in one epoch? Count the ones that your batches hold.
hint ko: 한 에포크 동안 각 데이터는 몇 번 나와야 할까요? 배치에 들어 있는 데이터를 하나씩 세어 보세요.
"""


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("a batch size of 1 or more and as many targets as samples are needed")
    end = len(X) - len(X) % batch_size if drop_last else len(X)
    drawn = rng.integers(0, len(X), size=len(X))
    parts = [drawn[k : k + batch_size] for k in range(0, end, batch_size)]
    return [(X[part], t[part]) for part in parts]
