"""en: double adds 2 instead of multiplying by 2
ko: double이 2를 곱하지 않고 더함
hint en: Try it with 10. Is the result twice as large, or just a little larger?
hint ko: 10을 넣어 보세요. 결과가 두 배입니까, 아니면 조금만 커졌습니까?
"""


def double(x):
    return _floats(x) + 2
