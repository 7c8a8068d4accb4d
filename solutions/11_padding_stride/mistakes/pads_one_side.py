"""en: the padding is counted once for an axis instead of at each of its ends
ko: 패딩을 축의 양쪽 끝이 아니라 한쪽에만 더함
hint en: How many ends does an axis have, and at how many of them do cells join in?
hint ko: 축에는 끝이 몇 개 있고, 그중 몇 군데에 칸을 더해야 할까요?
"""

_right_conv_output_size = conv_output_size
_right_pad2d = pad2d


def conv_output_size(size, kernel, stride=1, padding=0):
    _right_conv_output_size(size, kernel, stride, padding)
    return (size + padding - kernel) // stride + 1


def pad2d(x, padding, value=0.0):
    both = _right_pad2d(x, padding, value)
    return both[:, : x.shape[1] + padding, : x.shape[2] + padding]
