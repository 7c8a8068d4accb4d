"""task: five_steps
The prediction is computed once for the loss and once more before backward.
"""


def five_steps(forward, loss, backward, update, batches, epochs):
    if epochs < 1:
        raise ValueError("epochs")
    values = []
    for _ in range(epochs):
        for x, t in batches:
            value, _ = loss(forward(x), t)
            values.append(value)
            _, dy = loss(forward(x), t)
            update(backward(dy))
    return values
