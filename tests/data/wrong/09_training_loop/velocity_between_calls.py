"""task: train_step
A velocity in the module moves the next net too.
"""

_velocity = {}


def train_step(net, loss, x, t, lr):
    value = loss.forward(net.forward(x), t)
    net.backward(loss.backward())
    for name, grad in net.grads.items():
        key = name, grad.shape
        _velocity[key] = 0.5 * _velocity.get(key, 0.0) - lr * grad
        net.params[name] += _velocity[key]
    return value
