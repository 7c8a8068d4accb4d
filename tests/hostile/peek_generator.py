"""attack: move, replace and rewind the test's generator, hoping that its own one moves along
unit: 02_layers
deserves: 0
outcome: failed
"""
import numpy as np


def noise(rng, n):
    rng.bit_generator.state = np.random.PCG64(0).state
    rng.__dict__ if hasattr(rng, "__dict__") else None
    try:
        rng.bit_generator.random_raw(100)
        rng.spawn(3)
    except Exception:
        pass
    np.random.default_rng = lambda *args: rng
    return np.random.Generator(np.random.PCG64(0)).standard_normal(n)
