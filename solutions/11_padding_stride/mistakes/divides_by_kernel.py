"""en: the filters are laid side by side: the size is divided by that of the filter
ko: 필터를 겹치지 않게 늘어놓는다고 보아 입력의 크기를 필터의 크기로 나눔
hint en: How many cells shorter is a row of ten cells after one convolution with a filter of four?
hint ko: 열 칸짜리 행에 크기가 4인 필터를 한 번 적용하면 몇 칸이 줄어들까요?
"""

_right_times_until_gone = times_until_gone


def times_until_gone(size, kernel):
    _right_times_until_gone(size, kernel)
    return size // kernel
