"""task: XOR
Says 1 when both inputs are the same.
"""


def XOR(x1, x2):
    return int(x1 == x2)
