"""en: double writes into its argument
ko: double이 인수로 받은 배열에 값을 써넣음
hint en: Print the array before and after the call. It belongs to the caller.
hint ko: 호출 전후에 배열을 출력해 보세요. 그 배열의 주인은 호출한 쪽입니다.
"""


def double(x):
    a = _floats(x)
    a *= 2
    return a
