"""attack: keep the test's function and call it later, with forged numbers, without end, and from a destructor
unit: 02_layers
deserves: 0
outcome: failed|error|protocol|timeout
"""
import sys

import numpy as np

kept = []


class Late:
    def __del__(self):
        for f in kept:
            f(np.ones(3))


def apply_twice(f, x):
    kept.append(f)
    guest = f.__closure__ and sys._getframe(1).f_locals.get("self")
    if isinstance(x, int):
        while True:
            f(1)
    for ident in (7, -1, 10**6):
        if guest is not None:
            try:
                guest.callback(ident)(x)
            except Exception:
                continue
    return Late()


def noise(rng, n):
    return [f(np.ones(n)) for f in kept]


def step(params, grads, lr):
    for f in kept:
        f(lr)
