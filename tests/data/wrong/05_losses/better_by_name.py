"""task: better_model
min of a dictionary is the alphabetically first name.
"""


def better_model(losses):
    return min(losses)
