"""en: the share of the cells that differ is returned instead of those that are the same
ko: 값이 같은 칸이 아니라 달라진 칸의 비율을 돌려줌
hint en: Compare a map with itself. Should that give 0 or 1?
hint ko: 특성 맵을 자기 자신과 비교해 보세요. 결과는 0이어야 할까요, 1이어야 할까요?
"""

_unchanged_fraction = unchanged_fraction


def unchanged_fraction(x, y):
    return 1.0 - _unchanged_fraction(x, y)
