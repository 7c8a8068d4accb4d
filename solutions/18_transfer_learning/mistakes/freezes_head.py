"""en: the last layer is frozen and the others are trained
ko: 마지막 층을 동결하고 나머지 층을 훈련함
hint en: Which layer knows the old classes and has to learn the new ones? That one must be in the list.
hint ko: 예전 클래스를 알고 있어서 새 클래스를 배워야 하는 층은 어느 것인가요? 바로 그 층이 목록에 있어야 합니다.
"""


def trainable_names(params, mode):
    if mode not in ("all", "head"):
        raise ValueError("an unknown mode")
    depth = len(params) // 2
    return [name for name in params if mode == "all" or int(name[1:]) != depth]
