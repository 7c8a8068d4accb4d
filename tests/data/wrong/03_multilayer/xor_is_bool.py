"""task: XOR
The comparison is returned as it is: True and False.
"""


def XOR(x1, x2):
    return x1 != x2
