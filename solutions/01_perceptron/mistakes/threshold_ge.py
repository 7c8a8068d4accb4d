"""en: a sum of exactly 0 gives 1
ko: 총합이 정확히 0일 때 1을 출력함
hint en: Read the rule once more: what does the text say happens when the sum is exactly zero?
hint ko: 규칙을 다시 읽어 보세요. 총합이 정확히 0일 때는 무엇을 출력한다고 되어 있나요?
"""


def step(z):
    return np.where(np.asarray(z) >= 0, 1, 0)


def perceptron(x, w, b=0.0):
    return int(step(weighted_sum(x, w, b)))


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    return step(X @ w + b)
