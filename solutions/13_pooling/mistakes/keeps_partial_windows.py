"""en: windows that stick out at the edge are pooled as well, with the cells that they have
ko: 가장자리 밖으로 나가는 영역도 남은 칸만으로 풀링함
hint en: Five columns, windows of two: the last column is alone. Does the text make a window of it?
hint ko: 열이 5개이고 영역의 너비가 2이면 마지막 열이 하나 남습니다. 본문에서는 이 열도 영역으로 셀까요?
"""

_max_pool_of_whole = max_pool
_avg_pool_of_whole = avg_pool


def _all_windows(x, size, stride, summary, dtype):
    step = size if stride is None else stride
    x = np.asarray(x, dtype)
    tops = range(0, -(-(x.shape[1] - size) // step) * step + 1, step)
    lefts = range(0, -(-(x.shape[2] - size) // step) * step + 1, step)
    tops, lefts = [t for t in tops if t < x.shape[1]], [v for v in lefts if v < x.shape[2]]
    return np.stack(
        [np.stack([summary(x[:, t : t + size, v : v + size], axis=(1, 2)) for v in lefts], axis=1) for t in tops],
        axis=1,
    )


def max_pool(x, size=2, stride=None):
    return _all_windows(x, size, stride, np.max, _max_pool_of_whole(x, size, stride).dtype)


def avg_pool(x, size=2, stride=None):
    return _all_windows(x, size, stride, np.mean, _avg_pool_of_whole(x, size, stride).dtype)
