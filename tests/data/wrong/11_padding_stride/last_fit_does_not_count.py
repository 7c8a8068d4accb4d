"""task: times_until_gone
The loop ends when the filter fits exactly.
"""


def times_until_gone(size, kernel):
    if kernel == 1:
        raise ValueError("never")
    count = 0
    while size > kernel:
        size -= kernel - 1
        count += 1
    return count
