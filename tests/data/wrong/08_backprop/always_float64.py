"""task: Dense, ReLU, Sigmoid
float32 becomes float64 in both directions.
"""

import numpy as np


class Dense(Dense):
    def forward(self, x):
        return super().forward(np.array(x, dtype=float))

    def backward(self, dout):
        return super().backward(np.array(dout, dtype=float))


class ReLU(ReLU):
    def forward(self, x):
        return super().forward(np.array(x, dtype=float))


class Sigmoid(Sigmoid):
    def forward(self, x):
        return super().forward(np.array(x, dtype=float))
