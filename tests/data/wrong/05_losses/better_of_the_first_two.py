"""task: better_model
Only the first two models are compared.
"""


def better_model(losses, right=better_model):
    right(losses)
    return min(list(losses)[:2], key=losses.get)
