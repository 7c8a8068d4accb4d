"""en: noise makes a generator of its own
ko: noise가 생성기를 새로 만들어 씀
hint en: Does the result depend on the generator that was given?
hint ko: 결과가 인수로 받은 생성기에 따라 달라집니까?
"""


def noise(rng, n):
    return np.random.default_rng(0).standard_normal(n)
