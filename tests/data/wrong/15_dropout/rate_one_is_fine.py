"""task: Dropout
The upper end of the range is not checked strictly.
"""


class Dropout(Dropout):
    def __init__(self, rate, rng):
        if not 0 <= rate <= 1:
            raise ValueError("rate")
        super().__init__(min(rate, 0.999), rng)
        self.rate = rate
