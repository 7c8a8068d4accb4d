"""en: cells that are left over at the edge are filled up with zeros to whole windows
ko: 가장자리에 남는 칸을 0으로 채워 온전한 영역으로 만듦
hint en: How many whole windows fit into the picture? And what would a zero do where all numbers are negative?
hint ko: 이미지에 온전히 들어가는 영역은 몇 개일까요? 모두 음수인 곳에 0이 끼어들면 어떻게 될까요?
"""

_max_pool_unpadded = max_pool
_avg_pool_unpadded = avg_pool


def _filled_with_zeros(x, size, stride):
    step = size if stride is None else stride
    rows, columns = (-(length - size) % step for length in np.shape(x)[1:3])
    return np.pad(x, ((0, 0), (0, rows), (0, columns), (0, 0)))


def max_pool(x, size=2, stride=None):
    _max_pool_unpadded(x, size, stride)
    return _max_pool_unpadded(_filled_with_zeros(x, size, stride), size, stride)


def avg_pool(x, size=2, stride=None):
    _avg_pool_unpadded(x, size, stride)
    return _avg_pool_unpadded(_filled_with_zeros(x, size, stride), size, stride)
