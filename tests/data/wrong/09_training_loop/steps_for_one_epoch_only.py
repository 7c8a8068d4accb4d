"""task: five_steps
The batches are an iterator made once, so that from the second epoch on there are none.
"""


def five_steps(forward, loss, backward, update, batches, epochs):
    if epochs < 1:
        raise ValueError("epochs")
    values, waiting = [], iter(batches)
    for _ in range(epochs):
        for x, t in waiting:
            value, dy = loss(forward(x), t)
            update(backward(dy))
            values.append(value)
    return values
