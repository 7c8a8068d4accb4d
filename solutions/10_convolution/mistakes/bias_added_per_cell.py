"""en: the bias is added to every product of a window instead of once to their sum
ko: 편향을 합에 한 번 더하지 않고 곱마다 더함
hint en: Let all weights be 0. What should the map hold then, and when does the bias join in?
hint ko: 가중치가 모두 0이라면 특성 맵의 값은 얼마여야 할까요? 편향은 언제 더해야 할까요?
"""

_right_conv2d = conv2d


def conv2d(x, w, b=None):
    out = _right_conv2d(x, w, b)
    if b is not None:
        cells = w.shape[0] * w.shape[1] * w.shape[2]
        out += (cells - 1) * np.asarray(b, dtype=out.dtype)
    return out
