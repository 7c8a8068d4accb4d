"""en: the strongest match is taken by size, without the sign
ko: 부호를 무시하고 절댓값이 가장 큰 자리를 고름
hint en: What does the filter find where the bright and dark cells of its pattern are exchanged? Is that a match?
hint ko: 패턴의 밝은 칸과 어두운 칸이 뒤바뀐 영역에서는 어떤 값이 나올까요? 그곳도 패턴과 일치할까요?
"""

_right_strongest_match = strongest_match


def strongest_match(feature_map):
    return _right_strongest_match(np.abs(feature_map))
