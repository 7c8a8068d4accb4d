"""en: mse_grad has the opposite sign: target minus prediction
ko: mse_grad의 부호가 반대임: 타깃값에서 예측값을 뺌
hint en: A prediction is above its target. Does the loss grow or fall when the prediction gets still larger?
hint ko: 예측값이 타깃값보다 큽니다. 예측값이 더 커지면 손실은 커질까요, 작아질까요?
"""


def mse_grad(y, t, right=mse_grad):
    return -right(y, t)
