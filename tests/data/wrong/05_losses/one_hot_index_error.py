"""task: one_hot
A label above the last class ends in numpy's IndexError instead of a ValueError.
"""


def one_hot(labels, num_classes):
    labels = np.asarray(labels)
    if labels.ndim != 1 or labels.size == 0 or labels.min() < 0:
        raise ValueError("labels")
    return np.eye(num_classes)[labels]
