"""en: the probabilities are computed first and their logarithm afterwards, so a large gap gives infinity
ko: 확률을 먼저 구하고 나서 로그를 취해, 점수 차이가 크면 손실이 무한대가 됨
hint en: A probability that is rounded to 0 has lost its logarithm. Can you take the logarithm before you divide?
hint ko: 0으로 반올림된 확률에서는 로그를 되찾을 수 없습니다. 나누기 전에 로그를 취할 수는 없을까요?
"""


def softmax_cross_entropy(z, t, right=softmax_cross_entropy):
    _, dz = right(z, t)
    e = np.exp(z * 1.0 - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    labels = t if np.ndim(t) == 1 else np.argmax(t, axis=1)
    return float(-np.mean(np.log(p[np.arange(len(p)), labels]))), dz
