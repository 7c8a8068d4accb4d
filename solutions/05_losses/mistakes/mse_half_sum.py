"""en: MSE is half of the sum of squares instead of their mean
ko: MSE를 제곱의 평균이 아니라 제곱합의 절반으로 계산함
hint en: What does the M in MSE stand for? Try it with three numbers; with two the difference does not show.
hint ko: MSE의 M은 무엇의 줄임말일까요? 수 세 개로 확인해 보세요. 두 개로는 차이가 드러나지 않습니다.
"""


def mse(y, t, right=mse):
    return right(y, t) * np.size(y) / 2


def mse_grad(y, t, right=mse_grad):
    return right(y, t) * np.size(y) / 2
