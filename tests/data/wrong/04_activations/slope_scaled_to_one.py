"""task: sigmoid_grad
The slope is scaled so that it is 1 in the middle.
"""


def sigmoid_grad(x):
    s = sigmoid(x)
    return 4 * s * (1 - s)
