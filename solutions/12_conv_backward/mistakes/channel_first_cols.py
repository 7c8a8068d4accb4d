"""en: within a row all numbers of the first channel come first, then those of the next channel
ko: 한 행 안에 첫 채널의 수가 먼저 모두 오고 그다음 채널의 수가 이어짐
hint en: In which order does numpy read a filter of shape (KH, KW, C, F)? Which index moves fastest within one filter?
hint ko: NumPy는 모양이 (KH, KW, C, F)인 필터를 어떤 순서로 읽을까요? 필터 하나 안에서 가장 빨리 바뀌는 축은 무엇인가요?
"""

_right_im2col, _right_col2im = im2col, col2im


def im2col(x, kernel, stride=1, padding=0):
    right = _right_im2col(x, kernel, stride, padding)
    return right.reshape(len(right), kernel[0] * kernel[1], -1).swapaxes(1, 2).reshape(right.shape)


def col2im(col, x_shape, kernel, stride=1, padding=0):
    _right_col2im(col, x_shape, kernel, stride, padding)
    turned = col.reshape(len(col), x_shape[3], -1).swapaxes(1, 2).reshape(col.shape)
    return _right_col2im(turned, x_shape, kernel, stride, padding)
