"""attack: come back from the call, and never from the destructor of what was returned
deserves: 0
outcome: timeout|failed
"""


class Endless:
    def __init__(self, word=""):
        self.word = word

    def __del__(self):
        while True:
            pass


def countdown(n):
    return [Endless()] if n else []
