"""mistake: goal_index_zero_based
A counter that is raised only after the question.
"""


def epochs_to_reach(accuracies, goal):
    epoch = 0
    while epoch < len(accuracies):
        if accuracies[epoch] >= goal:
            return epoch
        epoch += 1
