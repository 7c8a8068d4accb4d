"""en: without a stride the window moves by one cell
ko: 스트라이드를 정하지 않으면 영역을 한 칸씩 옮김
hint en: What should pooling do to the size of a map? By how much must the window move so that none overlaps the next?
hint ko: 풀링은 특성 맵의 크기를 어떻게 바꿔야 할까요? 영역이 겹치지 않으려면 몇 칸씩 옮겨야 할까요?
"""

_max_pool_by_stride = max_pool
_avg_pool_by_stride = avg_pool
_max_pool_backward_by_stride = max_pool_backward
_avg_pool_backward_by_stride = avg_pool_backward


def max_pool(x, size=2, stride=None):
    return _max_pool_by_stride(x, size, 1 if stride is None else stride)


def avg_pool(x, size=2, stride=None):
    return _avg_pool_by_stride(x, size, 1 if stride is None else stride)


def max_pool_backward(dout, x, size=2, stride=None):
    return _max_pool_backward_by_stride(dout, x, size, 1 if stride is None else stride)


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    return _avg_pool_backward_by_stride(dout, x_shape, size, 1 if stride is None else stride)
