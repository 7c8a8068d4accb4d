"""mistake: goal_must_be_passed
A list of the epochs above the goal, of which the first is taken.
"""


def epochs_to_reach(accuracies, goal):
    above = [n + 1 for n in range(len(accuracies)) if goal < accuracies[n]]
    return above[0] if above else None
