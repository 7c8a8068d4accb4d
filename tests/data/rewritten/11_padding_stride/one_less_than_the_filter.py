"""mistake: same_padding_total
What is missing altogether is taken for the padding.
"""


def same_padding(kernel):
    if kernel <= 0 or kernel % 2 != 1:
        raise ValueError(kernel)
    return kernel - 1
