"""en: the bias is added for every input instead of once
ko: 편향을 한 번이 아니라 입력값마다 더함
hint en: Take three inputs of 0 and a bias of 1. How many times should the bias enter the sum?
hint ko: 입력값이 0, 0, 0이고 편향이 1이라고 해 보세요. 총합을 구할 때 편향은 몇 번 더해야 할까요?
"""


def weighted_sum(x, w, b=0.0):
    x, w = _prepared(x, w, axes=1)
    return float(np.sum(x * w + b))


def perceptron(x, w, b=0.0):
    return int(step(weighted_sum(x, w, b)))


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    return step(np.sum(X * w + b, axis=1))
