"""mistake: divides_by_kernel
A loop that takes a whole filter away each time.
"""


def times_until_gone(size, kernel):
    if kernel < 2:
        raise ValueError("never")
    times = 0
    while size >= kernel:
        size -= kernel
        times += 1
    return times
