"""en: the countdown stops at 1
ko: 0까지 세지 않고 1에서 멈춤
hint en: Look at the last entry of the list. Which end does range leave out?
hint ko: 리스트의 마지막 원소를 보세요. range는 어느 쪽 끝을 빼놓습니까?
"""


def countdown(n):
    return list(range(n, 0, -1))
