"""en: the products are averaged instead of added
ko: 곱을 더하지 않고 평균을 냄
hint en: Does the recipe contain a division? Compute one number of the map by hand and compare.
hint ko: 계산 과정에 나눗셈이 있나요? 특성 맵의 값 하나를 손으로 계산해 비교해 보세요.
"""

_right_correlate2d = correlate2d
_right_conv2d = conv2d


def correlate2d(x, k):
    return _right_correlate2d(x, k) / np.size(k)


def conv2d(x, w, b=None):
    out = _right_conv2d(x, w, b)
    if b is not None:
        out -= b
    out /= w.shape[0] * w.shape[1] * w.shape[2]
    if b is not None:
        out += b
    return out
