"""A dataclass, closures and ufuncs."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np


@dataclass
class Scale:
    """A layer whose memory is a closure."""

    w: np.ndarray
    params: dict[str, np.ndarray] = field(init=False)
    grads: dict[str, np.ndarray] = field(default_factory=dict)

    def __post_init__(self):
        self.params = {"w": np.array(self.w)}

    def forward(self, x):
        x = np.array(x)

        def back(dout):
            self.grads = {"w": np.einsum("nm,nm->m", dout, x)}
            return dout * self.params["w"]

        self._back = back
        return np.multiply(x, self.params["w"])

    def backward(self, dout):
        return self._back(dout)


def apply_twice(f, x):
    for _ in range(2):
        x = f(x)
    return x


def step(params, grads, lr):
    for name in list(grads):
        np.subtract(params[name], lr * grads[name], out=params[name])


def noise(rng, n):
    return rng.normal(0.0, 1.0, size=n)
