"""task: Conv2D
Forward uses a copy of the filters that was made at the start.
"""


class Conv2D(Conv2D):
    def __init__(self, w, b, stride=1, padding=0):
        super().__init__(w, b, stride, padding)
        self.start = {name: value.copy() for name, value in self.params.items()}

    def forward(self, x):
        shown, self.params = self.params, self.start
        try:
            return super().forward(x)
        finally:
            self.params = shown
