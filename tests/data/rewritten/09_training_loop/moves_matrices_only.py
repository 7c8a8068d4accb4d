"""mistake: skips_bias
What has two axes is moved, and biases have one.
"""

import numpy as np


def train_step(net, loss, x, t, lr):
    value = loss.forward(net.forward(x), t)
    net.backward(loss.backward())
    for array, grad in [(net.params[name], net.grads[name]) for name in net.params]:
        if array.ndim == 2:
            np.subtract(array, lr * grad, out=array)
    return value
