"""mistake: divides_by_batch_again
The gradients are divided by the batch size once more.
"""


def train_step(net, loss, x, t, lr):
    value = loss.forward(net.forward(x), t)
    net.backward(loss.backward())
    for name, grad in net.grads.items():
        net.params[name] -= lr * grad / len(x)
    return value
