"""task: better_model
Losses are rounded to two places before they are compared.
"""


def better_model(losses):
    return min(losses, key=lambda name: round(losses[name], 1))
