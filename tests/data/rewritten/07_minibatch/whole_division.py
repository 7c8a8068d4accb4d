"""mistake: counts_full_batches_only

Counts by subtraction how often a full batch fits in.
"""


def updates_per_epoch(n, batch_size, drop_last=False):
    if n <= 0 or batch_size <= 0:
        raise ValueError("positive numbers only")
    count = 0
    while n - batch_size >= 0:
        n, count = n - batch_size, count + 1
    return count
