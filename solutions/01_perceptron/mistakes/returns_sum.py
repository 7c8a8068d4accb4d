"""en: the activation function is left out: the sum itself is the output
ko: 활성화 함수를 빠뜨리고 총합을 그대로 출력함
hint en: Adding up is not the last thing a perceptron does. Between how many values does its last part decide?
hint ko: 퍼셉트론의 일은 더하기로 끝나지 않습니다. 마지막 부분은 몇 가지 값 중에서 출력을 결정하나요?
"""


def perceptron(x, w, b=0.0):
    return weighted_sum(x, w, b)


def perceptron_batch(X, w, b=0.0):
    X, w = _prepared(X, w, axes=2)
    return X @ w + b
