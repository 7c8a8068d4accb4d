"""en: a last batch that is not full is not counted
ko: 덜 찬 마지막 배치를 세지 않음
hint en: Deal out ten samples in fours with a pencil. How many piles do you get, and how many does your division give?
hint ko: 데이터 10개를 4개씩 묶어 종이에 그려 보세요. 묶음은 몇 개이고, 여러분의 나눗셈은 몇 개라고 하나요?
"""


def updates_per_epoch(n, batch_size, drop_last=False):
    if n < 1 or batch_size < 1:
        raise ValueError("the number of samples and the batch size must be 1 or more")
    return n // batch_size
