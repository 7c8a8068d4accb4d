"""task: times_until_gone
The first size is counted as well as the convolutions.
"""


def times_until_gone(size, kernel):
    if kernel == 1:
        raise ValueError("never")
    sizes = [size]
    while sizes[-1] >= kernel:
        sizes.append(sizes[-1] - kernel + 1)
    return len(sizes)
