"""mistake: stale_gradients
The gradients are copied before backward has run and used after it.
"""

import numpy as np


def train_step(net, loss, x, t, lr):
    grads = {name: np.array(grad) for name, grad in net.grads.items()}
    value = loss.forward(net.forward(x), t)
    net.backward(loss.backward())
    for name, grad in grads.items():
        net.params[name] = net.params[name] - lr * grad
    return value
