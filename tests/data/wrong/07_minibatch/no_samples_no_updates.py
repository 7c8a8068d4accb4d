"""task: updates_per_epoch

Zero samples give zero updates instead of an error.
"""


def updates_per_epoch(n, batch_size, drop_last=False):
    if n < 0 or batch_size < 1:
        raise ValueError("no")
    return n // batch_size if drop_last else -(-n // batch_size)
