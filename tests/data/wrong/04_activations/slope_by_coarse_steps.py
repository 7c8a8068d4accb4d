"""task: sigmoid_grad
Takes the slope by a difference with a step of 0.01 instead of the formula.
"""

import numpy as np


def sigmoid_grad(x, h=0.01):
    x = np.asarray(x) / 1
    return (sigmoid(x + h) - sigmoid(x)) / h
