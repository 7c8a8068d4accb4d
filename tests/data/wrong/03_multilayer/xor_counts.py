"""task: XOR
The inputs are added: two ones give 2.
"""


def XOR(x1, x2):
    return x1 + x2
