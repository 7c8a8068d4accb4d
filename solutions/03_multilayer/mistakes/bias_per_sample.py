"""en: the biases are added along the axis of the samples instead of that of the neurons
ko: 편향을 뉴런 방향이 아니라 데이터 방향으로 더함
hint en: A bias belongs to a neuron. Do all samples get the same bias in the first column of your result?
hint ko: 편향은 뉴런마다 하나씩 있습니다. 결과의 첫 번째 열에서 모든 데이터에 같은 편향이 더해지나요?
"""

_right_dense = dense


def dense(x, W, b):
    right = _right_dense(x, W, b)
    b = np.asarray(b, dtype=right.dtype)
    return right - b + b[:, np.newaxis]
