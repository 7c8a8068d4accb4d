"""en: one is always added to the division, also when nothing is left over
ko: 나머지가 없어도 나눗셈의 몫에 언제나 1을 더함
hint en: Eight samples in fours: what is in the third batch that you count?
hint ko: 데이터 8개를 4개씩 묶을 때, 여러분이 센 세 번째 배치에는 무엇이 들어 있나요?
"""


def updates_per_epoch(n, batch_size, drop_last=False):
    if n < 1 or batch_size < 1:
        raise ValueError("the number of samples and the batch size must be 1 or more")
    return n // batch_size + (0 if drop_last else 1)
