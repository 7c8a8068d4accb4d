"""en: window and filter are multiplied as matrices instead of cell by cell
ko: 영역과 필터를 칸끼리 곱하지 않고 행렬 곱으로 계산함
hint en: Does a cell of the filter meet one cell of the window or a whole row? Compare `*` and `@`.
hint ko: 필터의 수 하나는 영역의 수 하나와 곱할까요, 한 행 전체와 곱할까요? `*`와 `@`의 차이를 살펴보세요.
"""

_right_conv2d = conv2d


def correlate2d(x, k):
    x, k = _as_float(x, 2), _as_float(k, 2)
    out = np.zeros(_map_size(x.shape, k.shape), dtype=np.result_type(x, k))
    for i, j in np.ndindex(out.shape):
        out[i, j] = np.sum(x[i : i + k.shape[0], j : j + k.shape[1]] @ k)
    return out


def conv2d(x, w, b=None):
    _right_conv2d(x, w, b)
    w = _as_float(w, 4)
    if w.shape[0] != w.shape[1]:
        raise ValueError("rows and columns do not fit for a product of matrices")
    # the sum of all entries of window @ filter: each column of the window times the sum of a row of the filter
    return _right_conv2d(x, np.broadcast_to(w.sum(axis=1), w.shape), b)
