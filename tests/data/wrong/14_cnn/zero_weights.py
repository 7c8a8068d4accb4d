"""task: CNN
All weights start at 0.
"""


class CNN(CNN):
    def __init__(self, input_shape, num_classes, rng, filters=8, hidden=32):
        super().__init__(input_shape, num_classes, rng, filters, hidden)
        for array in self.params.values():
            array[...] = 0
