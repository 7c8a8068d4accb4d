"""en: the logarithm of a probability of 0 is taken as it is, so the loss becomes infinite
ko: 확률이 0일 때 그대로 로그를 취해 손실이 무한대가 됨
hint en: What is log(0)? The statement names the smallest number that a probability may count as.
hint ko: log(0)은 얼마인가요? 본문에는 확률을 아무리 작아도 얼마로 계산하라고 나와 있나요?
"""


def cross_entropy(p, t, right=cross_entropy):
    right(p, t)  # refuses what does not fit
    labels = t if np.ndim(t) == 1 else np.argmax(t, axis=1)
    return float(-np.mean(np.log(p[np.arange(len(p)), labels] * 1.0)))
