"""task: Conv2D
A bias with a single entry is stretched over all filters.
"""


class Conv2D(Conv2D):
    def __init__(self, w, b, stride=1, padding=0):
        if np.ndim(w) == 4 and np.shape(b) == (1,):
            b = np.repeat(b, w.shape[3])
        super().__init__(w, b, stride, padding)
