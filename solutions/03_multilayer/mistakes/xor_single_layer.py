"""en: XOR is left to a single perceptron, which gets at least one of the four rows wrong
ko: XOR을 퍼셉트론 하나로 계산하여 네 줄 중 적어도 한 줄이 틀림
hint en: One straight line cannot do it. Which two gates together say that one input is 1 and not both?
hint ko: 직선 하나로는 나눌 수 없습니다. 하나는 1이지만 둘 다 1은 아니라는 것을 어떤 두 게이트로 알 수 있을까요?
"""


def XOR(x1, x2):
    return int(x1 + x2 - 0.5 > 0)
