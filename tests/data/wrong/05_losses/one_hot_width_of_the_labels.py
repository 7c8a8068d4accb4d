"""task: one_hot
The number of columns is taken from the largest label instead of num_classes.
"""


def one_hot(labels, num_classes):
    labels = np.asarray(labels)
    if labels.ndim != 1 or labels.size == 0 or labels.min() < 0 or labels.max() >= num_classes:
        raise ValueError("labels")
    return np.eye(labels.max() + 1)[labels]
