"""en: the softmax runs down the columns, over the samples, instead of along each row
ko: 소프트맥스를 행이 아니라 열을 따라, 즉 데이터끼리 계산함
hint en: Whose probabilities add up to 1: those of the classes of one sample, or those of one class over all samples?
hint ko: 더해서 1이 되는 것은 한 데이터의 클래스별 확률일까요, 한 클래스의 데이터별 확률일까요?
"""


def softmax_cross_entropy(z, t, right=softmax_cross_entropy):
    _, dz = right(z, t)
    rows = np.asarray(t if np.ndim(t) == 2 else one_hot(t, z.shape[1]), dtype=dz.dtype)
    shifted = z * dz.dtype.type(1) - z.max(axis=0)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=0))
    return float(-np.sum(rows * log_p) / len(z)), (np.exp(log_p) - rows) / len(z)
