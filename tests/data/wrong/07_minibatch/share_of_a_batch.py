"""task: updates_per_epoch

A plain division: a float with parts of batches.
"""


def updates_per_epoch(n, batch_size, drop_last=False):
    if n < 1 or batch_size < 1:
        raise ValueError("both must be at least 1")
    return float(n // batch_size) if drop_last else n / batch_size
