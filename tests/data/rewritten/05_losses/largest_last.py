"""mistake: better_is_larger
The items are sorted by loss and the last one is taken.
"""


def better_model(losses):
    ranking = sorted(losses.items(), key=lambda item: item[1])
    if not ranking:
        raise ValueError("no models")
    return ranking[-1][0]
