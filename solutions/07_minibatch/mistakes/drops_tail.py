"""en: the last batch is lost when it is not full
ko: 덜 찬 마지막 배치가 언제나 사라짐
hint en: Add up the sizes of your batches. Do you get all samples? Try a batch that is larger than the data.
hint ko: 배치의 크기를 모두 더해 보세요. 데이터 수와 같나요? 배치 크기가 데이터 수보다 크면 어떻게 되나요?
"""


def iterate_minibatches(X, t, batch_size, rng, drop_last=False):
    if batch_size < 1 or len(X) != len(t) or len(X) == 0:
        raise ValueError("a batch size of 1 or more and as many targets as samples are needed")
    order = rng.permutation(len(X))
    parts = [order[k * batch_size : (k + 1) * batch_size] for k in range(len(X) // batch_size)]
    return [(X[part], t[part]) for part in parts]
