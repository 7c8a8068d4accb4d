"""task: better_model
Without models the answer is None instead of an error.
"""


def better_model(losses):
    return min(losses, key=losses.get) if losses else None
