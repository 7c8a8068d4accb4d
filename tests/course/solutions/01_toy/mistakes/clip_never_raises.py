"""en: limits in the wrong order are taken as they are
ko: 한계의 순서가 뒤바뀌어도 그대로 계산함
hint en: What should happen before any value is looked at?
hint ko: 값을 보기 전에 먼저 확인해야 할 것은 무엇입니까?
"""


def clip(x, low, high):
    return np.minimum(np.maximum(x, low), high)
