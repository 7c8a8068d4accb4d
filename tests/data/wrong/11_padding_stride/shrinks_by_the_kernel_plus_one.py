"""task: times_until_gone
Counts until nothing at all is left: one convolution too many where a few cells remain.
"""


def times_until_gone(size, kernel):
    if kernel == 1:
        raise ValueError("never")
    count = 0
    while size > 1:
        size -= kernel - 1
        count += 1
    return count
