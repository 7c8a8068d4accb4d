"""en: the samples are dealt out in the given order
ko: 데이터를 섞지 않고 주어진 순서대로 나눔
hint en: If the data are sorted by class, what do your batches look like? What was the generator passed in for?
hint ko: 데이터가 클래스 순으로 정렬되어 있다면 배치에는 무엇이 들어갈까요? 생성기는 왜 전달받았을까요?
"""


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("a batch size of 1 or more and as many targets as samples are needed")
    end = len(X) - len(X) % batch_size if drop_last else len(X)
    return [(X[k : k + batch_size], t[k : k + batch_size]) for k in range(0, end, batch_size)]
