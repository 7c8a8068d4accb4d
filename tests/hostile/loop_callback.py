"""attack: call the test's function without end, and never return from a call inside it
unit: 02_layers
deserves: 0
outcome: timeout|failed
"""


def apply_twice(f, x):
    while True:
        try:
            f(x)
        except BaseException:
            continue


def noise(rng, n):
    return f"{rng} {n}"
