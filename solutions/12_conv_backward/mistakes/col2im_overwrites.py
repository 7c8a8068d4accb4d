"""en: numbers that meet at a pixel overwrite each other instead of being added
ko: 같은 픽셀에 모인 수를 더하지 않고 덮어씀
hint en: A pixel may lie in several windows. Put in ones only: what should a pixel get that four windows cover?
hint ko: 픽셀 하나가 여러 영역에 들 수 있습니다. 모두 1을 넣으면, 네 영역이 덮는 픽셀의 값은 얼마여야 할까요?
"""

_right_col2im = col2im


def col2im(col, x_shape, kernel, stride=1, padding=0):
    right = _right_col2im(col, x_shape, kernel, stride, padding)
    (n, height, width, channels), (kh, kw) = x_shape, kernel
    rows, columns = (height + 2 * padding - kh) // stride + 1, (width + 2 * padding - kw) // stride + 1
    cells = np.asarray(col).reshape(n, rows, columns, kh, kw, channels)
    whole = np.zeros((n, height + 2 * padding, width + 2 * padding, channels), right.dtype)
    for u, v in np.ndindex(kh, kw):
        whole[:, u : u + rows * stride : stride, v : v + columns * stride : stride] = cells[:, :, :, u, v]
    return whole[:, padding : padding + height, padding : padding + width]
