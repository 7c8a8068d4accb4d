"""en: a line with the classes on the wrong sides counts as well
ko: 두 클래스가 뒤바뀐 직선도 나눈 것으로 침
hint en: Turn all labels around. Does the perceptron still put out the right label for each sample?
hint ko: 레이블을 모두 뒤집어 보세요. 그래도 퍼셉트론이 데이터마다 정답을 출력하나요?
"""


def separates(w, b, X, t):
    w, X, t = _checked(w, X, t)
    right = (X @ w + b > 0) == t
    return bool(right.all() or not right.any())
