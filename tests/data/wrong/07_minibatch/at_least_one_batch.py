"""task: updates_per_epoch

Never fewer than one, also where drop_last leaves nothing.
"""


def updates_per_epoch(n, batch_size, drop_last=False):
    if n < 1 or batch_size < 1:
        raise ValueError("both must be at least 1")
    return max(1, n // batch_size) if drop_last else -(-n // batch_size)
