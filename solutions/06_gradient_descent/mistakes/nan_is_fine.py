"""en: compares losses without asking whether they are numbers at all, so NaN counts as converging
ko: 손실이 유한한 수인지 확인하지 않아 NaN을 수렴으로 판정함
hint en: Type `float("nan") > 1` and `float("nan") < 1` into Python. Which of your branches does NaN take?
hint ko: 파이썬에 `float("nan") > 1`과 `float("nan") < 1`을 입력해 보세요. NaN은 코드의 어느 갈래로 가나요?
"""


def judge_learning_rate(path, f):
    first, last = f(path[0]), f(path[-1])
    if last > first:
        return "diverging"
    return "slow" if last > first / 2 else "converging"
