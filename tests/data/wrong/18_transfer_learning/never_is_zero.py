"""task: epochs_to_reach
A goal that is not reached gives 0.
"""


def epochs_to_reach(accuracies, goal):
    return next((epoch for epoch, value in enumerate(accuracies, 1) if value >= goal), 0)
