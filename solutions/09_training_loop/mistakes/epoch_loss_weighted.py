"""en: the batch losses are weighted by the batch sizes
ko: 배치 손실을 배치 크기로 가중 평균함
hint en: A short last batch gives one number like every other batch. How many numbers does the plain mean add up?
hint ko: 덜 찬 마지막 배치도 다른 배치처럼 손실값 하나를 냅니다. 단순 평균은 수 몇 개를 더해서 나누나요?
"""


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if epochs < 1 or batch_size < 1 or len(X) != len(t):
        raise ValueError("epochs and batch_size must be at least 1, and X and t equally long")
    history = []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        total = 0.0
        for first in range(0, len(X), batch_size):
            rows = order[first : first + batch_size]
            total += len(rows) * train_step(net, loss, X[rows], t[rows], lr)
        history.append(float(total / len(X)))
    return history
