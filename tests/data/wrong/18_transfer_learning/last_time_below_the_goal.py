"""task: epochs_to_reach
The epoch from which the accuracy stays at the goal.
"""


def epochs_to_reach(accuracies, goal):
    for epoch in range(len(accuracies)):
        if min(accuracies[epoch:]) >= goal:
            return epoch + 1
    return None
