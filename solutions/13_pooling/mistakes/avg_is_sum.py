"""en: the cells of a window are added but not divided by their number
ko: 영역의 칸을 더하기만 하고 칸의 수로 나누지 않음
hint en: Pool a picture in which every cell is 7. Which number should stand in the result?
hint ko: 모든 칸이 7인 이미지를 풀링해 보세요. 결과에는 어떤 수가 나와야 할까요?
"""

_avg_pool_divided = avg_pool


def avg_pool(x, size=2, stride=None):
    return _avg_pool_divided(x, size, stride) * size**2
