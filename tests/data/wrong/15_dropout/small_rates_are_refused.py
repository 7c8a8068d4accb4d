"""task: Dropout, ensemble_mean
The rate 0 is refused as if it were out of range.
"""


class Dropout(Dropout):
    def __init__(self, rate, rng):
        if rate <= 0:
            raise ValueError("rate")
        super().__init__(rate, rng)
