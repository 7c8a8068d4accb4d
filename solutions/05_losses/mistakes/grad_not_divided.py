"""en: the gradient is that of the summed loss: the division by the number of samples is missing
ko: 기울기를 데이터의 수로 나누지 않아, 평균이 아니라 합의 기울기가 됨
hint en: The loss is a mean. Compare the gradient of a batch with that of the batch doubled: what should happen to it?
hint ko: 손실은 평균입니다. 배치의 데이터를 두 번씩 넣으면 한 행의 기울기는 어떻게 되어야 할까요?
"""


def softmax_cross_entropy(z, t, right=softmax_cross_entropy):
    loss, dz = right(z, t)
    return loss, dz * len(z)
