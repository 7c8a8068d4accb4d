"""en: the function is applied only once
ko: 함수를 한 번만 적용함
hint en: Count how often the function is called.
hint ko: 함수가 몇 번 불리는지 세어 보세요.
"""


def apply_twice(f, x):
    return f(x)
