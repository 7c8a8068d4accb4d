"""en: the quotient is rounded to the nearest integer
ko: 나눗셈의 몫을 반올림함
hint en: What is the quotient when the last window lacks only a few cells? Can part of a window give a number?
hint ko: 마지막 자리에서 몇 칸만 모자랄 때 몫은 얼마인가요? 필터가 일부만 들어가도 값이 나올 수 있을까요?
"""

_right_conv_output_size = conv_output_size


def conv_output_size(size, kernel, stride=1, padding=0):
    _right_conv_output_size(size, kernel, stride, padding)
    return round((size + 2 * padding - kernel) / stride) + 1
