"""en: the first place is not counted: the + 1 is missing
ko: 첫 번째 자리를 세지 않음: 1을 더하지 않음
hint en: Take a filter as large as the input. How many places does it have, and what does your code say?
hint ko: 필터가 입력과 크기가 같은 경우를 생각해 보세요. 자리는 몇 곳이고, 작성한 코드의 결과는 얼마인가요?
"""

_right_conv_output_size = conv_output_size


def conv_output_size(size, kernel, stride=1, padding=0):
    return _right_conv_output_size(size, kernel, stride, padding) - 1
