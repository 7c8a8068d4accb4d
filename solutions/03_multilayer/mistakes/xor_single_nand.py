"""en: XOR is left to a single perceptron that computes NAND, which gets the row of two zeros wrong
ko: XOR을 NAND인 퍼셉트론 하나로 계산하여 두 입력이 0인 줄이 틀림
hint en: One straight line cannot do it. What must a second gate see so that two zeros do not give 1?
hint ko: 직선 하나로는 나눌 수 없습니다. 두 입력이 0일 때 1이 나오지 않게 하려면 다른 게이트가 무엇을 알아내야 할까요?
group: xor_single_layer
"""


def XOR(x1, x2):
    return int(1.5 - x1 - x2 > 0)
