"""en: an epoch without mistakes counts wherever it stands in the list
ko: 리스트 어디에든 0이 있으면 끝났다고 봄
hint en: The list [0, 2] says that the perceptron was good once. How good is it now?
hint ko: 리스트 [0, 2]는 퍼셉트론이 한때 잘 맞혔다는 뜻입니다. 지금은 얼마나 잘 맞히나요?
"""


def converged(errors):
    return 0 in list(errors)
