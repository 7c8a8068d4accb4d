"""task: updates_per_epoch

Rounds to the nearest number: a small rest is lost.
"""


def updates_per_epoch(n, batch_size, drop_last=False):
    if n < 1 or batch_size < 1:
        raise ValueError("both must be at least 1")
    return n // batch_size if drop_last else max(1, round(n / batch_size))
