"""task: Dense
forward uses copies made in the constructor, so what is written into params is not seen.
"""


class Dense(Dense):
    def __init__(self, W, b):
        super().__init__(W, b)
        self.W, self.b = self.params["W"].copy(), self.params["b"].copy()

    def forward(self, x):
        super().forward(x)
        return self.x @ self.W + self.b
