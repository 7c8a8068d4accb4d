"""en: the sum is compared with 0.5 instead of 0
ko: 총합을 0이 아니라 0.5와 비교함
hint en: Which number does the text compare the sum with? If another threshold is wanted, which part moves it?
hint ko: 본문에서는 총합을 어떤 수와 비교하나요? 기준을 옮기고 싶을 때 그 일을 하는 것은 퍼셉트론의 어느 부분일까요?
"""


def step(z):
    return np.where(np.asarray(z) > 0.5, 1, 0)


def perceptron(x, w, b=0.0):
    return int(step(weighted_sum(x, w, b)))


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    return step(X @ w + b)
