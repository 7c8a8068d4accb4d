"""en: the last window overwrites what earlier windows have put at a pixel
ko: 마지막 영역이 앞의 영역에서 온 수를 덮어씀
hint en: A pixel may lie in several windows. Put in ones only: what should a pixel get that four windows cover?
hint ko: 픽셀 하나가 여러 영역에 들 수 있습니다. 모두 1을 넣으면, 네 영역이 덮는 픽셀의 값은 얼마여야 할까요?
group: col2im_overwrites
"""

_right_col2im = col2im


def col2im(col, x_shape, kernel, stride=1, padding=0):
    right = _right_col2im(col, x_shape, kernel, stride, padding)
    (n, height, width, channels), (kh, kw) = x_shape, kernel
    rows, columns = (height + 2 * padding - kh) // stride + 1, (width + 2 * padding - kw) // stride + 1
    windows = np.asarray(col).reshape(n, rows, columns, kh, kw, channels)
    whole = np.zeros((n, height + 2 * padding, width + 2 * padding, channels), right.dtype)
    for i, j in np.ndindex(rows, columns):
        top, left = i * stride, j * stride
        whole[:, top : top + kh, left : left + kw] = windows[:, i, j]
    return whole[:, padding : padding + height, padding : padding + width]
