"""task: train
The loss of all samples is measured at the end of each epoch.
"""


def train(net, loss, X, t, *, lr, epochs, batch_size, rng):
    if epochs < 1 or batch_size < 1 or len(X) != len(t):
        raise ValueError("bad arguments")
    history = []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for i in range(0, len(X), batch_size):
            rows = order[i : i + batch_size]
            train_step(net, loss, X[rows], t[rows], lr)
        history.append(loss.forward(net.forward(X), t))
    return history
