"""task: CNN
The weights are drawn with a standard deviation of 3.
"""


class CNN(CNN):
    def __init__(self, input_shape, num_classes, rng, filters=8, hidden=32):
        super().__init__(input_shape, num_classes, rng, filters, hidden)
        for array in self.params.values():
            array[...] = rng.normal(0, 3, array.shape)
