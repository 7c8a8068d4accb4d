"""en: epochs are counted from 0
ko: 에포크를 0부터 셈
hint en: The first epoch has which number? Try a list whose first entry already reaches the goal.
hint ko: 첫 에포크의 번호는 몇 번인가요? 첫 값부터 목표에 도달한 리스트로 확인해 보세요.
"""


def epochs_to_reach(accuracies, goal):
    for epoch, accuracy in enumerate(accuracies):
        if accuracy >= goal:
            return epoch
    return None
