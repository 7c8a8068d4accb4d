"""mistake: wraps_negative_labels
Only the upper end is checked; an identity matrix is asked for row -1.
"""


def one_hot(labels, num_classes):
    labels = np.asarray(labels)
    if labels.ndim != 1 or len(labels) == 0:
        raise ValueError("labels have one axis")
    if max(labels.tolist()) >= num_classes:
        raise ValueError("label too large")
    return np.identity(num_classes)[labels]
