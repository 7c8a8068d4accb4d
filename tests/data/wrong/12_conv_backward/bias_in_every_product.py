"""task: Conv2D
The bias is added once for each cell of a filter.
"""


class Conv2D(Conv2D):
    def forward(self, x):
        out = super().forward(x)
        return out + (self.params["W"][..., 0].size - 1) * self.params["b"]
