"""task: XOR
Looks at the first input and at whether the second is 0: (0, 1) gives 0.
"""


def XOR(x1, x2):
    return int(x1 == 1 and x2 == 0)
