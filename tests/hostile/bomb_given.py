"""attack: fill the file with beginnings of given blocks, so that looking for the end takes the square of its size
deserves: 0
outcome: failed
appended: 17000 times "# --- given: "
"""


def shout(word):
    return __doc__


def countdown(n):
    return []
