"""mistake: no_minus
The sign is turned twice: a negative rate is subtracted.
"""

import numpy as np


def train_step(net, loss, x, t, lr):
    z = net.forward(x)
    before = loss.forward(z, t)
    net.backward(loss.backward())
    rate = -lr
    net.params.update((name, np.subtract(array, rate * net.grads[name])) for name, array in net.params.items())
    return before
