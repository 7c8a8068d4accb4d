"""en: the map is padded instead of the input
ko: 입력이 아니라 특성 맵에 패딩을 함
hint en: Who gets larger, the input or the output? Look at the numbers along the border of your map.
hint ko: 커져야 하는 것은 입력일까요, 출력일까요? 특성 맵의 가장자리에 있는 값을 살펴보세요.
"""

_right_conv2d = conv2d


def conv2d(x, w, b=None, stride=1, padding=0):
    _right_conv2d(x, w, b, stride, padding)
    out = _right_conv2d(x, w, b, stride)
    return np.pad(out, ((0, 0), (padding, padding), (padding, padding), (0, 0)))
