"""asks for all the memory there is"""
import numpy as np


def __getattr__(name):
    return lambda *args, **kwargs: [np.ones(1 << 27) for _ in range(100)]
