"""mistake: update_before_backward
The gradients wait in a list and are used one turn later; while loops.
"""


def five_steps(forward, loss, backward, update, batches, epochs):
    if epochs <= 0:
        raise ValueError("no epochs")
    losses, waiting, turn = [], [], 0
    while turn < epochs * len(batches):
        x, t = batches[turn % len(batches)]
        y = forward(x)
        pair = loss(y, t)
        losses.append(pair[0])
        for grads in waiting:
            update(grads)
        waiting = [backward(pair[1])]
        turn += 1
    return losses
