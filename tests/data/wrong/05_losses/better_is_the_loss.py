"""task: better_model
The smallest loss is returned instead of the name that it belongs to.
"""


def better_model(losses):
    return min(losses.values())
