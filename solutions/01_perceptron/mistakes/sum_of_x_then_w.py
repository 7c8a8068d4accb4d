"""en: inputs and weights are added up first, and the two sums are multiplied
ko: 입력값끼리, 가중치끼리 먼저 더한 다음 두 합을 곱함
hint en: Each input has a weight of its own. Which comes first, the products or the sum?
hint ko: 입력값마다 자기 가중치가 따로 있습니다. 곱하기와 더하기 중 무엇을 먼저 해야 할까요?
"""


def weighted_sum(x, w, b=0.0):
    x, w = _prepared(x, w, axes=1)
    return float(x.sum() * w.sum() + b)


def perceptron(x, w, b=0.0):
    return int(step(weighted_sum(x, w, b)))


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    return step(X.sum(axis=1) * w.sum() + b)
