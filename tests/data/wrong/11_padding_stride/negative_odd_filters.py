"""task: same_padding
Only even numbers are refused; -5 leads to a negative padding.
"""


def same_padding(kernel):
    if kernel % 2 == 0:
        raise ValueError("even")
    return (kernel - 1) // 2
