"""en: the two edge filters are swapped
ko: 두 경계선 필터가 서로 바뀜
hint en: A vertical edge has a bright and a dark side. Do they lie left and right of it, or above and below?
hint ko: 세로 경계선의 밝은 쪽과 어두운 쪽은 어디에 있을까요? 왼쪽과 오른쪽일까요, 위와 아래일까요?
"""

_right_make_filter = make_filter


def make_filter(name):
    return _right_make_filter(name).T
