"""mistake: accuracy_of_probs
A loop that compares the largest score of a row with its label.
"""


def accuracy(net, X, t):
    if t.shape != X.shape[:1]:
        raise ValueError("labels")
    right = 0
    for row, label in zip(net.forward(X), t):
        right += max(row) == label
    return right / len(t)
