"""task: Dropout
Without the second argument nothing is left out.
"""


class Dropout(Dropout):
    def forward(self, x, train=False):
        return super().forward(x, train)
