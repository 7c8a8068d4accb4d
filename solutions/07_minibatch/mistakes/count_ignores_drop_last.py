"""en: drop_last makes no difference to the count
ko: 개수를 셀 때 drop_last를 무시함
hint en: Which batch is missing with drop_last? Does your count know of it?
hint ko: drop_last를 켜면 어느 배치가 빠지나요? 여러분이 센 개수에 그것이 반영되어 있나요?
"""


def updates_per_epoch(n, batch_size, drop_last=False):
    if n < 1 or batch_size < 1:
        raise ValueError("the number of samples and the batch size must be 1 or more")
    return -(-n // batch_size)
