"""attack: return lists of text, of mixed widths and of many axes where the grader takes differences of what I return
unit: 02_layers
deserves: 0
outcome: failed|error|missing|memory
"""
import numpy as np


class Scale:
    def __init__(self, w):
        self.calls = 0
        self.params = {"w": ["x"] * 1000 + ["y" * 1_000_000]}
        self.grads = {"w": w * 0}

    def forward(self, x):
        self.calls += 1
        if self.calls == 1:
            return x * 0
        return ["x"] * 8000 + ["y" * 500_000] if self.calls == 2 else [np.zeros((1,) * 60, np.longdouble), 1]

    def backward(self, dout):
        return dout * 0
