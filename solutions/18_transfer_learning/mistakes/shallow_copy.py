"""en: the dictionary is new, but its arrays are still those of the model that was copied
ko: 딕셔너리만 새로 만들고 배열은 원래 모델의 것을 그대로 담음
hint en: Do both dictionaries hold the same arrays? Ask with `is`, then write a number into one and look at the other.
hint ko: 두 딕셔너리가 같은 배열을 담고 있지 않나요? `is`로 확인하고, 한쪽에 값을 써넣은 뒤 다른 쪽을 살펴보세요.
"""


def copy_params(params):
    return dict(params)
