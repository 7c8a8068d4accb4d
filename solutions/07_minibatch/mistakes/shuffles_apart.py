"""en: samples and targets are mixed apart from each other
ko: 데이터와 타깃을 따로따로 섞음
hint en: Does each sample still have its own target after the mixing? Look at one pair before and after.
hint ko: 섞은 뒤에도 데이터마다 자기 타깃이 붙어 있나요? 한 쌍을 골라 섞기 전과 후를 비교해 보세요.
"""


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("a batch size of 1 or more and as many targets as samples are needed")
    end = len(X) - len(X) % batch_size if drop_last else len(X)
    X, t = X[rng.permutation(len(X))], t[rng.permutation(len(t))]
    return [(X[k : k + batch_size], t[k : k + batch_size]) for k in range(0, end, batch_size)]
