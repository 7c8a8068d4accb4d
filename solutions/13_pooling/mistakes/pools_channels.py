"""en: the channels are pooled too, so that only one is left
ko: 채널까지 풀링해서 채널이 하나만 남음
hint en: Red and green are two maps of their own. Do they compete with each other for one place?
hint ko: 빨강과 초록은 서로 다른 특성 맵입니다. 한 자리를 두고 두 채널을 견주어도 될까요?
"""

_max_pool_by_channel = max_pool
_avg_pool_by_channel = avg_pool


def max_pool(x, size=2, stride=None):
    return _max_pool_by_channel(x, size, stride).max(axis=3, keepdims=True)


def avg_pool(x, size=2, stride=None):
    return _avg_pool_by_channel(x, size, stride).mean(axis=3, keepdims=True)
