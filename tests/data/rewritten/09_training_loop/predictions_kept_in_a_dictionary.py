"""mistake: forgets_forward
The predictions are kept under the number of the batch.
"""


def five_steps(forward, loss, backward, update, batches, epochs):
    if not epochs >= 1:
        raise ValueError("no epochs")
    known = {}
    for number, (x, t) in enumerate(batches):
        known[number] = forward(x)
    record = []
    for turn in range(epochs * len(batches)):
        number = turn % len(batches)
        result = loss(known[number], batches[number][1])
        grads = backward(result[1])
        update(grads)
        record += [result[0]]
    return record
