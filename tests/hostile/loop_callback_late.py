"""attack: call the test's function again and again, sleeping in between, each answer in time and the call never done
unit: 02_layers
deserves: 0
outcome: timeout|failed
"""
import time


def apply_twice(f, x):
    while not isinstance(x, int):
        f(x)
        time.sleep(0.01)
    return x
