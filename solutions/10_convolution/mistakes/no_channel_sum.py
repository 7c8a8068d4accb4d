"""en: the channels are not added up, so each filter makes one map for each channel
ko: 채널을 더하지 않아서 필터 하나가 채널 수만큼 특성 맵을 만듦
hint en: How many feature maps does one filter make? Where do the channels meet?
hint ko: 필터 하나는 특성 맵을 몇 개 만들까요? 채널들은 어디에서 하나로 합쳐질까요?
"""

_right_conv2d = conv2d


def conv2d(x, w, b=None):
    _right_conv2d(x, w, b)
    x, w = _as_float(x, 4), _as_float(w, 4)
    maps = [_right_conv2d(x[..., c : c + 1], w[:, :, c : c + 1], b) for c in range(x.shape[3])]
    return np.concatenate(maps, axis=3)
