"""task: Conv2D
Stride and padding belong to the class, so that the newest layer sets them for all.
"""


class Conv2D(Conv2D):
    def __init__(self, w, b, stride=1, padding=0):
        super().__init__(w, b, stride, padding)
        del self.stride, self.padding
        type(self).stride, type(self).padding = stride, padding
