"""en: a window that sticks out at the end is counted: the quotient is rounded up
ko: 끝에서 밖으로 나가는 자리까지 셈: 나눗셈의 몫을 올림함
hint en: Draw a case in which the stride does not go in evenly. Does a window that sticks out count?
hint ko: 스트라이드로 나누어떨어지지 않는 경우를 그려 보세요. 밖으로 나가는 자리도 세어야 할까요?
"""

_right_conv_output_size = conv_output_size


def conv_output_size(size, kernel, stride=1, padding=0):
    _right_conv_output_size(size, kernel, stride, padding)
    return -((kernel - size - 2 * padding) // stride) + 1
