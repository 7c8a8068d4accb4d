"""mistake: zigzag_with_signs
What is left of all changes with their signs is the way from the first position to the last.
"""


def zigzag_width(path, axis=1):
    return path[-1, axis] - path[0, axis]
