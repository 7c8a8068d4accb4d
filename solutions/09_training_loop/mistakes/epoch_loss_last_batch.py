"""en: the loss of the last batch is reported as that of the epoch
ko: 마지막 배치의 손실을 에포크의 손실로 돌려줌
hint en: An epoch has several batches. Over what is the mean taken, and what is left of the others in your number?
hint ko: 한 에포크에는 배치가 여러 개 있습니다. 무엇의 평균을 구해야 하나요? 다른 배치들의 손실은 어디로 갔나요?
"""


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if epochs < 1 or batch_size < 1 or len(X) != len(t):
        raise ValueError("epochs and batch_size must be at least 1, and X and t equally long")
    history = []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        losses = []
        for first in range(0, len(X), batch_size):
            rows = order[first : first + batch_size]
            losses.append(train_step(net, loss, X[rows], t[rows], lr))
        history.append(float(losses[-1]))
    return history
