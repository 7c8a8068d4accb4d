"""task: one_hot
A label of no class gives a row of zeros instead of an error.
"""


def one_hot(labels, num_classes):
    labels = np.asarray(labels)
    if labels.ndim != 1 or labels.size == 0:
        raise ValueError("labels")
    return (labels[:, None] == np.arange(num_classes)).astype(float)
