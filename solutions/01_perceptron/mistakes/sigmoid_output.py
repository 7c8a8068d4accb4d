"""en: the output is the sigmoid of the sum instead of 0 or 1
ko: 0이나 1 대신 총합의 시그모이드 값을 출력함
hint en: This neuron either passes the signal on or does not. Is there anything in between?
hint ko: 이 뉴런은 신호를 전달하거나 전달하지 않거나 둘 중 하나입니다. 그 중간 값이 나올 수 있을까요?
"""


def step(z):
    z = np.asarray(z, float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1.0 + e)


def perceptron(x, w, b=0.0):
    return float(step(weighted_sum(x, w, b)))


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    return step(X @ w + b)
