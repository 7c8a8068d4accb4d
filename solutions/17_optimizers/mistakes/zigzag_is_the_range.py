"""en: the width is the distance between the outermost positions
ko: 폭을 가장 먼 두 위치 사이의 거리로 구함
hint en: Crossing a valley ten times must give a larger width than crossing it once. Does your function tell them apart?
hint ko: 골짜기를 열 번 건넌 경로는 한 번 건넌 경로보다 폭의 값이 커야 합니다. 여러분의 함수는 둘을 구별하나요?
"""


def zigzag_width(path, axis=1):
    return float(path[:, axis].max() - path[:, axis].min())
