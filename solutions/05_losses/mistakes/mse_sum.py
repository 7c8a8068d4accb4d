"""en: the squared differences are added up, but not divided by how many there are
ko: 차이의 제곱을 더하기만 하고 개수로 나누지 않음
hint en: Would twice the same data make the model twice as bad? Put every sample in twice and look at your loss.
hint ko: 같은 데이터를 두 번씩 넣으면 모델이 두 배로 나빠질까요? 데이터를 그렇게 늘려 손실이 어떻게 되는지 보세요.
"""


def mse(y, t, right=mse):
    return right(y, t) * np.size(y)


def mse_grad(y, t, right=mse_grad):
    return right(y, t) * np.size(y)
