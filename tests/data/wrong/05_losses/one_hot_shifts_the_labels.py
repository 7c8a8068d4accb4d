"""task: one_hot
The labels are moved to start at 0, in place, so that a batch without class 0 is wrong.
"""


def one_hot(labels, num_classes, right=one_hot):
    rows = right(labels, num_classes)
    labels += 1
    return rows
