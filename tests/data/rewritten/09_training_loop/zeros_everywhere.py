"""mistake: zero_init
Arrays of zeros for weights and biases alike.
"""

import numpy as np


def build_mlp(sizes, rng):
    sizes = list(sizes)
    if len(sizes) < 2 or any(size < 1 for size in sizes):
        raise ValueError("sizes")
    shapes = {}
    for n, (d, m) in enumerate(zip(sizes, sizes[1:]), start=1):
        shapes[f"W{n}"], shapes[f"b{n}"] = (d, m), (m,)
    return Net({name: np.zeros(shape) for name, shape in shapes.items()})
