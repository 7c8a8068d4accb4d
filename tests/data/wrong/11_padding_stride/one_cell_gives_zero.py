"""task: times_until_gone
A filter of one cell gives 0 instead of an error.
"""


def times_until_gone(size, kernel):
    return 0 if kernel == 1 else (size - 1) // (kernel - 1)
