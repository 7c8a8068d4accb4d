"""task: one_hot
Labels with two axes, and no labels at all, are accepted.
"""


def one_hot(labels, num_classes):
    labels = np.ravel(labels)
    if ((labels < 0) | (labels >= num_classes)).any():
        raise ValueError("labels")
    return np.eye(num_classes)[labels]
