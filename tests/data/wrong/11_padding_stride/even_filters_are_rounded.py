"""task: same_padding
Even filters get half of their size instead of an error.
"""


def same_padding(kernel):
    if kernel < 1:
        raise ValueError("kernel")
    return kernel // 2
