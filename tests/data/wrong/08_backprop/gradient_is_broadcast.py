"""task: Dense, ReLU, Sigmoid
A dout of one row or one column is stretched to the shape of the output instead of being refused.
"""

import numpy as np


class Dense(Dense):
    def forward(self, x):
        self.like = super().forward(x)
        return self.like

    def backward(self, dout):
        return super().backward(np.broadcast_to(dout, self.like.shape) if hasattr(self, "like") else dout)


class ReLU(ReLU):
    def forward(self, x):
        self.like = super().forward(x)
        return self.like

    def backward(self, dout):
        return super().backward(np.broadcast_to(dout, self.like.shape) if hasattr(self, "like") else dout)


class Sigmoid(Sigmoid):
    def forward(self, x):
        self.like = super().forward(x)
        return self.like

    def backward(self, dout):
        return super().backward(np.broadcast_to(dout, self.like.shape) if hasattr(self, "like") else dout)
