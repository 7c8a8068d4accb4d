"""en: all cells that the filter takes away are added at each end
ko: 필터 때문에 줄어드는 칸 전체를 양쪽 끝에 각각 더함
hint en: A filter takes cells away at both ends. If each end gets all of them, is the map as large as the input?
hint ko: 줄어드는 칸은 양쪽 끝에 나뉘어 있습니다. 양쪽에 각각 전부를 더하면 특성 맵이 입력과 같은 크기일까요?
"""

_right_same_padding = same_padding


def same_padding(kernel):
    return 2 * _right_same_padding(kernel)
