"""en: the number farthest from zero wins instead of the largest
ko: 가장 큰 값이 아니라 0에서 가장 먼 값을 고름
hint en: A window holds -9 and 3. Which of the two is the largest, the brightest one?
hint ko: 한 영역에 -9와 3이 있습니다. 둘 중 더 큰 값, 곧 더 밝은 값은 어느 쪽일까요?
"""

_max_pool_with_sign = max_pool
_max_pool_backward_with_sign = max_pool_backward


def max_pool(x, size=2, stride=None):
    high = _max_pool_with_sign(x, size, stride)
    low = -_max_pool_with_sign(-np.asarray(x, high.dtype), size, stride)
    return np.where(-low > high, low, high)


def max_pool_backward(dout, x, size=2, stride=None):
    return _max_pool_backward_with_sign(dout, np.abs(x), size, stride)
