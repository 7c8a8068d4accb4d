"""mistake: gradients_averaged
The gradient is divided before it goes back, and the images get theirs multiplied again.
"""


class CNN(CNN):
    def backward(self, dz):
        count = dz.shape[0]
        return super().backward(dz / count) * count
