"""en: the filter is turned round before it is applied
ko: 필터를 뒤집어서 적용함
hint en: Lay the filter on the window without turning it. Which cell of the window does its top left cell touch?
hint ko: 필터를 돌리지 말고 그대로 이미지 위에 겹쳐 보세요. 필터의 왼쪽 위 칸은 영역의 어느 칸과 만날까요?
"""

_right_conv2d = conv2d


def correlate2d(x, k):
    x, k = _as_float(x, 2), _as_float(k, 2)
    rows, columns = _map_size(x.shape, k.shape)
    out = np.zeros((rows, columns), dtype=np.result_type(x, k))
    for u, v in np.ndindex(k.shape):
        out += x[u : u + rows, v : v + columns] * k[::-1, ::-1][u, v]
    return out


def conv2d(x, w, b=None):
    return _right_conv2d(x, _as_float(w, 4)[::-1, ::-1], b)
