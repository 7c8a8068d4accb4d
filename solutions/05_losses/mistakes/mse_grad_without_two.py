"""en: the 2 of the derivative is missing in mse_grad
ko: mse_grad에서 제곱을 미분할 때 나오는 2가 빠짐
hint en: What is the derivative of a square? Nothing in the loss is halved, so nothing cancels it.
hint ko: 제곱을 미분하면 무엇이 앞으로 나오나요? 손실에 1/2이 없으므로 그 수는 약분되지 않습니다.
"""


def mse_grad(y, t, right=mse_grad):
    return right(y, t) / 2
