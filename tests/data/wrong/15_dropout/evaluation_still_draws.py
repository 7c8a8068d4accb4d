"""task: Dropout
Evaluation mode draws coins and throws them away.
"""


class Dropout(Dropout):
    def forward(self, x, train=True):
        if not train:
            self.rng.random(x.shape)
        return super().forward(x, train)
