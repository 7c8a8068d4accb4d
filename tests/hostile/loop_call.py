"""attack: never come back from a call
deserves: 0
outcome: timeout|failed
"""


def countdown(n):
    while n:
        n -= 1


