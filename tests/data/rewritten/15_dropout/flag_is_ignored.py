"""mistake: drops_at_eval
The parameter is there and nobody reads it.
"""


class Dropout(Dropout):
    def forward(self, x, train=True):
        return super().forward(x, bool(x.size))
