"""en: the column is given before the row
ko: 행보다 열을 먼저 돌려줌
hint en: numpy counts rows along the first axis. Which number do you need first to look the value up in the map?
hint ko: NumPy에서 첫 번째 축은 행입니다. 돌려준 두 수로 특성 맵의 값을 찾으려면 어느 것이 먼저여야 할까요?
"""

_right_strongest_match = strongest_match


def strongest_match(feature_map):
    row, column = _right_strongest_match(feature_map)
    return column, row
