"""en: an accuracy that equals the goal does not count
ko: 정확도가 목표와 같으면 도달한 것으로 치지 않음
hint en: Somebody asks for at least 0.8 and gets exactly 0.8. Is that enough?
hint ko: 0.8 이상이 목표인데 정확도가 딱 0.8입니다. 목표에 도달한 것일까요?
"""


def epochs_to_reach(accuracies, goal):
    for epoch, accuracy in enumerate(accuracies, start=1):
        if accuracy > goal:
            return epoch
    return None
