"""en: the result of the comparison is returned as it is: True and False instead of 1 and 0
ko: 비교한 결과를 그대로 돌려주어 1과 0이 아니라 True와 False가 됨
hint en: Look at the type of what you return, not only at how it behaves in a sum.
hint ko: 값이 맞아 보이더라도 돌려주는 값의 자료형을 확인해 보세요. 문제에서 요구한 자료형과 같나요?
"""


def step(z):
    return np.asarray(z) > 0


def perceptron(x, w, b=0.0):
    return weighted_sum(x, w, b) > 0


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    return X @ w + b > 0


def AND(x1, x2):
    return perceptron(np.array([x1, x2]), *gate_weights("AND"))


def OR(x1, x2):
    return perceptron(np.array([x1, x2]), *gate_weights("OR"))


def NAND(x1, x2):
    return perceptron(np.array([x1, x2]), *gate_weights("NAND"))
