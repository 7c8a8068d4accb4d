"""en: each cell of a window gets the whole gradient of the mean
ko: 영역의 칸마다 평균의 기울기를 나누지 않고 통째로 받음
hint en: Raise one cell of a window of four by 4. By how much does the mean rise?
hint ko: 칸이 4개인 영역에서 한 칸만 4만큼 키워 보세요. 평균은 얼마나 커질까요?
"""

_avg_pool_backward_divided = avg_pool_backward


def avg_pool_backward(dout, x_shape, size=2, stride=None):
    return _avg_pool_backward_divided(dout, x_shape, size, stride) * size**2
