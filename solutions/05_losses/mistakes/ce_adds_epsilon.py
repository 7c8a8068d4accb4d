"""en: 1e-7 is added to every probability instead of replacing what is below 1e-12
ko: 1e-12보다 작은 확률만 1e-12로 바꾸지 않고 모든 확률에 1e-7을 더함
hint en: Only a probability of (almost) 0 needs help. What happens to all the others when you add something to them?
hint ko: 도움이 필요한 것은 0에 가까운 확률뿐입니다. 모든 확률에 수를 더하면 나머지 확률은 어떻게 되나요?
"""


def cross_entropy(p, t, right=cross_entropy):
    right(p, t)  # refuses what does not fit
    rows = t if np.ndim(t) == 2 else one_hot(t, p.shape[1])
    return float(-np.sum(rows * np.log(p + 1e-7)) / len(p))
