"""task: XOR
The second gate is fed with the answer of the call before.
"""

_last = 0


def XOR(x1, x2):
    global _last
    either = int(x1 + x2 > 0.5)
    answer = int(either - 2 * _last > 0)
    _last = int(x1 + x2 > 1.5)
    return answer
